/** Drafts of our own that talk about their author, for whom nothing is in it. */
export const selfish: readonly string[] = [
  "We're thrilled to announce our Series B.",
  'Proud to be named a leader in the 2020 industry report!',
  'Our CEO Jane Holt will speak at the World Logistics Summit today. https://example.org/a',
  'Northwind announces a strategic partnership with Harbor Group to expand our global portfolio.',
  'So proud of our incredible team for winning the innovation award last night!',
  'We have reached 10,000 followers. Help us reach 20,000!',
  'Excited to share that our company was recognized as one of the best places to work.',
  'Our employees volunteered 1,200 hours in our communities this year. We are proud of our commitment.',
  'We are honored to receive the 2023 Supplier Excellence Award from our partners at Contoso.',
  'I am humbled and honored to be named one of the top 50 leaders in our industry.',
  'Our new headquarters is open! Proud of this milestone in our growth journey.',
  'We donated $1 million to support our communities. Learn more about our commitment.',
  'Proud to announce that our team has completed the acquisition of Harbor Robotics.',
  'We’re hiring! We are the #1 place to work. Join our amazing team!',
  'Our quarterly results show record revenue growth across our business.',
  'Follow us on Instagram to see more of our team at work.',
];

/** Drafts of our own that serve whoever reads them. */
export const serving: readonly string[] = [
  'How to keep your phone alive in the cold: carry it close to your body, and turn the screen down.',
  'If your parcel is late, you can track it here: https://example.org/track. We reply within an hour.',
  'What would you ask a marine biologist? Send us your questions, she answers tonight.',
  'Thank you, Samira, for staying with the children until the bus came.',
  'The bridge on Mill Lane is closed until Friday. Use the ferry, it is free.',
  'You can now read at night without the glare: turn on dark mode under Settings.',
  '@jo Sorry about that, Jo! Restart the app and your list will be back. ^AB',
  'Five signs of a stroke everyone should know, and what to do if you see them.',
  'Had lunch with mum, then we lost the umbrella in the wind lol',
  'Rates rose again today. If you have a variable mortgage, here is what changes for you.',
  'Happy birthday to our bus driver Tom, who never once forgot a child!',
  'Free swimming for everyone under 16 this summer. Bring your towel, no need to book.',
  'Do you keep old letters? Where?',
  'Flood warning for the lower valley. Move your cars and check on your neighbours.',
  'A recipe for your leftover rice: egg, spring onion, soy, two minutes in a hot pan.',
  'Congratulations to the nurses of ward six, who raised the money on their own.',
];
