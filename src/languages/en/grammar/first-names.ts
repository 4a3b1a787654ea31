/** Given names common in English-language posts; a capitalised word after one of them is taken for a surname. */
export const firstNames: ReadonlySet<string> = new Set(
  `Aaron Abby Abigail Adam Adriana Adrian Aisha Alan Albert Alejandro Alex Alexa Alexander Alexandra Alexis Alfred Ali Alice Alicia Alison
Allison Alyssa Amanda Amber Amelia Amir Amy Ana Andre Andrea Andreas Andrew Andy Angel Angela Angelina Anil Anita Ann Anna Anne Annette
Annie Anthony Antonio Anya April Ari Ariel Arlan Arjun Art Arthur Asha Ashley Ashok Audrey Austin Ava Barack Barbara Barry Beatrice Becky
Ben Benjamin Bernard Bernie Beth Betsy Betty Bev Bill Billy Blake Bob Bobby Brad Bradley Brandon Brenda Brendan Brent Brett Brian Brie
Brittany Brooke Bruce Bruno Bryan Caitlin Caleb Cameron Camila Carl Carla Carlos Carly Carmen Carol Carolina Caroline Carolyn Carrie Casey
Cassandra Catherine Cathy Cecilia Chad Charlene Charles Charlie Charlotte Chelsea Cheryl Chester Chloe Chris Christian Christina Christine
Christopher Chuck Cindy Claire Clara Clare Claude Claudia Cole Colin Colleen Connie Connor Corey Courtney Craig Cristina Curtis Cynthia
Dale Damian Dan Dana Daniel Daniela Daniella Danielle Danny Darin Darius Darlene Darren Darryl Dave David Dawn Dean Deb Debbie Deborah Debra
Deepak Denise Dennis Denny Derek Diana Diane Diego Dmitri Dominic Don Donald Donna Doris Dorothy Doug Douglas Drew Dustin Dwayne Dylan
Earl Ed Eddie Edgar Eduardo Edward Edwin Eileen Elaine Eleanor Elena Eli Elizabeth Ella Ellen Ellie Emily Emma Eric Erica Erik Erika Erin
Ernest Esther Ethan Eugene Eva Evan Eve Evelyn Faith Farah Fatima Felix Fernando Fiona Frances Francesca Francis Francisco Frank Fred
Frederick Gabriel Gail Gary Gavin Gene Geoff Geoffrey George Gerald Gerard Gianni Gina Glen Glenn Gloria Grace Graham Grant Greg Gregory
Guy Hannah Harold Harry Harvey Heather Hector Heidi Helen Helena Henry Herbert Hillary Holly Howard Hugh Hugo Hunter Ian Ida Ines Irene
Iris Isaac Isabel Isabella Ivan Ivy Jack Jackie Jackson Jacob Jacqueline Jake James Jamie Jan Jane Janet Janice Jared Jasmine Jason Javier
Jay Jean Jeff Jeffrey Jen Jenna Jennifer Jenny Jeremy Jerome Jerry Jesse Jessica Jill Jim Jimmy Jo Joan Joanna Joanne Joe Joel Johanna
John Johnny Jon Jonas Jonathan Jordan Jorge Jose José Joseph Josh Joshua Joy Joyce Juan Juanita Judith Judy Julia Julian Julie June Justin
Karen Karin Karl Karla Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kay Kayla Keith Kelly Kelsey Ken Kendra Kenneth Kenny Kerry
Kevin Kim Kimberlee Kimberly Kiran Kirsten Kris Kristen Kristin Kristina Kumar Kurt Kyle Lance Larry Laura Lauren Laurie Lawrence Leah Leanne
Lee Lena Leo Leon Leonard Leroy Leslie Liam Lily Linda Lindsay Lindsey Lisa Liz Liza Logan Lois Lori Lorraine Louis Louise Lucas Lucia Lucy
Luis Luke Luther Lydia Lynn Mackenzie Madison Manuel Marc Marcia Marco Marcus Margaret Maria Marianne Marie Marilyn Marina Mario Marion
Marissa Marjorie Mark Marlene Marsha Martha Martin Marvin Mary Mateo Matt Matthew Maureen Maurice Max Maya Megan Meghan Mei Melanie Melinda
Melissa Meredith Mia Michael Michele Michelle Miguel Mike Milton Mindy Miranda Mitchell Mohammed Mohamed Moira Molly Monica Morgan Muhammad
Nadia Nancy Naomi Natalie Natasha Nate Nathan Neal Neelendra Neil Nelson Nicholas Nick Nicole Nina Noah Nora Norman Olga Oliver Olivia Omar
Oscar Otto Owen Pam Pamela Pat Patricia Patrick Patty Paul Paula Pauline Pedro Peggy Penny Perry Pete Peter Phil Philip Phillip Phyllis
Pierre Priya Rachel Rafael Raj Rajesh Ralph Ramon Randy Raphael Raul Ravi Ray Raymond Rebecca Regina Renee Rex Rhona Rhonda Ricardo Rich
Richard Rick Ricky Rita Rob Robert Roberta Roberto Robin Robyn Rod Rodney Roger Rohan Roland Ron Ronald Rosa Rosalind Rose Rosemary Ross
Roy Ruben Ruby Rudolf Russ Russell Ruth Ryan Sabrina Sally Sam Samantha Samuel Sandra Sandy Sara Sarah Sasha Satya Scott Sean Sebastian Sergio
Seth Shane Shannon Sharon Shaun Shawn Sheila Shelby Shelly Sheryl Shirley Sidney Simon Sofia Sonia Sonya Sophia Sophie Stacey Stacy Stan
Stanley Stella Stephanie Stephen Steve Steven Stuart Sue Sundar Susan Susie Suzanne Sylvia Tamara Tammy Tania Tanya Tara Taylor Ted Terence
Teresa Terri Terry Theodore Theresa Thomas Tiffany Tim Timothy Tina Todd Tom Tomas Tommy Toni Tony Tracey Tracy Travis Trevor Tricia Troy
Tyler Ursula Valerie Vanessa Vera Vernon Veronica Vicki Vicky Victor Victoria Vijay Vince Vincent Viola Violet Virginia Vivian Vladimir Wade
Wallace Walter Wanda Warren Wayne Wendy Wesley Whitney Will William Wolfgang Xavier Yasmin Yolanda Yvette Yvonne Zach Zachary Zoe`.split(
    /\s+/,
  ),
);
