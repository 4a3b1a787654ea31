/** Topics of health and care. The columns are explained in `../topics.ts`. */
export default `
cancer*, oncology*, breast cancer, blood cancer, lung cancer, leukemia, tumor*, chemotherapy | cancer care | If you or someone you love is living with cancer: | What has helped you, or someone you love, through cancer treatment? | What do you wish more people understood about living with cancer?
alzheimer's, alzheimers, dementia | dementia | Caring for someone with dementia? | What do you wish more people understood about living with dementia?
diabetes, diabetic, insulin | diabetes | Living with diabetes, or close to someone who is? | What do you wish more people understood about living with diabetes?
arthritis, rheumatoid arthritis, rheumatology | arthritis | Living with arthritis? | What do you wish more people understood about living with arthritis?
psoriasis, eczema, dermatitis | skin conditions | Living with a skin condition? | What do you wish more people understood about living with a skin condition?
crohn's, colitis, ibd | bowel disease | Living with Crohn's or colitis? | What do you wish more people understood about living with Crohn's or colitis?
hiv, aids, hepatitis | HIV and hepatitis | If HIV or hepatitis is part of your life, or of someone's you love: | What would help most to end the silence around HIV where you live?
rare disease*, rare diseases | rare diseases | Living with a rare disease, or close to someone who is? | What do you wish more doctors knew about living with a rare disease?
heart disease, cardiovascular, stroke, heart health, cholesterol, hypertension | heart health | Looking after your heart? | What is the one thing you do for your heart that has stuck?
migraine*, chronic pain, pain management | living with pain | Living with pain that keeps coming back? | What helps you most on a day when the pain is bad?
menopause, hormone therapy, endometriosis | menopause | Going through the menopause? | What do you wish someone had told you about the menopause?
mental health, mentalhealth, depression, anxiety, mental wellness, wellbeing, well-being, mindfulness, stress, resilience | mental health | Having a hard week? | What helps you on a hard day? | What helps you switch off after a hard week?
suicide prevention | looking out for one another | Worried about someone? | Who was there for you when you needed it?
loneliness, social isolation, lonely | loneliness | Feeling cut off, or know someone who is? | What helps you feel less alone?
addiction, opioid*, substance abuse, overdose | recovery from addiction | If addiction has touched your family: | What would have made it easier to ask for help?
vaccine*, vaccination*, vaccinate*, immunization*, vaccineswork, flu shot | vaccines | Wondering about a vaccine? | What would you like to know about vaccines?
antibiotic*, antimicrobial resistance, superbug* | antibiotics | Been given antibiotics lately? | What would you ask a doctor about antibiotics?
clinical trial*, phase 3, phase iii, phase 2, phase ii, phase 1, investigational, fda, ema, regulatory approval, new drug | clinical trials | Thinking of taking part in a clinical trial? | What would you want to know before you took part in a clinical trial?
counterfeit medicine*, drug safety, medication safety, patient safety | medicines you can trust | Not sure about a medicine? | What would you ask a pharmacist about a medicine?
prescription*, pharmacy, pharmacist*, medicines, medication*, drug prices, drug pricing | getting your medicines | Need a prescription filled? | What would make it easier to get your medicines?
maternal health, mothers, maternal mortality, pregnancy, pregnant, midwife, midwives, childbirth, merckformothers, moms-to-be, prenatal | pregnancy and birth | Expecting a baby, or know someone who is? | What helped you most before or after your baby was born?
baby, babies, newborn*, infant*, breastfeeding, baby nutrition | the first months with a baby | New to life with a baby? | What do you wish you had known in the first months with a baby?
child care, childcare, daycare | childcare | Looking for childcare? | What is hardest about finding childcare where you live?
foster, foster care, adoption, adopt, adoptive | foster care and adoption | Thinking of fostering or adopting? | What would you want to know before you fostered or adopted?
caregiver*, caregiving, family caregivers, home health, hospice, long-term care | caring for someone at home | Caring for someone at home? | If you care for someone at home, what would make your day easier?
nurse*, nursing, nursesweek | nurses | Has a nurse looked after you lately? | Which nurse will you never forget?
first responder*, firefighter*, paramedic*, ems, emt* | first responders | If you ever need a first responder: | Who came to help when you needed it most?
healthcare workers, health care workers, healthcare worker*, frontline workers, front line workers, healthcare heroes, frontline heroes, hospital staff, medical workers, medical staff, frontline healthcare | health care workers | Working on the front line, or close to someone who is? | Who has looked after you or your family, and what do you remember of it?
ppe, face masks, face shield*, n95, respirator*, ventilator*, masks | protective equipment | Working where you need protective equipment? | What do you still find hard to get where you work?
telehealth, telemedicine, virtual care, digital health | seeing a doctor from home | Rather see a doctor from home? | Would you rather see a doctor by video or in person, and why?
dental, dentist*, oral health, teeth, smile campaign | looking after teeth | Putting off the dentist? | What would make a visit to the dentist easier?
vision care, eye care, eye health, glasses, contact lenses | looking after your eyes | Time for an eye test? | When did you last have your eyes tested?
hearing?, hearing loss, deaf | hearing loss | Finding it harder to hear? | What helps you most in a noisy room?
blood drive, donate blood, blood donation, blood donor*, organ donation, organ donor* | giving blood | Thinking of giving blood? | What made you give blood for the first time, or what holds you back?
sleep, mattress* | sleep | Not sleeping well? | What helps you fall asleep?
nutrition, healthy eating, healthy diet, diet, dietitian*, eat well, vegetable*, fruit*, plant-based, obesity, yogurt, probiotic* | eating well | Trying to eat well? | What do you cook when you want to eat well and have no time?
allergy, allergies, allergic, food allergies, asthma | allergies | Living with an allergy? | What helps you most with an allergy day to day?
hygiene, handwashing, hand washing, sanitation, hand sanitizer, disinfect* | keeping germs away | Want to keep germs out of the house? | Which habit from the last year have you kept?
fitness, workout*, exercise, gym, yoga, wellness, get active, physical activity | keeping fit | Trying to move more? | What gets you moving on a day you don't feel like it?
disability, disabilities, disabled, accessibility, accessible, wheelchair*, disabilityin, disability inclusion, autism, special olympics, paralympic* | accessibility | Living or working with a disability? | What one change would make your day more accessible?
health equity, healthequity, health disparities, underserved populations, underserved communities, social determinants, health inequities | fair access to health care | Finding it hard to get care where you live? | What keeps people where you live from getting the care they need?
medicaid, medicare, obamacare, aca, affordable care act, health insurance, health plan*, open enrollment, managed care, health marketplace, uninsured, health reform | health insurance | Choosing a health plan? | What is hardest to understand about your health plan?
patient*?, hospital*?, doctor*, physician*, healthcare?, health care, clinic*, medical?, surgery, surgeon* | getting good care | Seeing a doctor soon? | What has a doctor or nurse done that made you feel looked after? | What would you change about your last visit to a doctor?
pet insurance, veterinary, veterinarian*, vet care, animal health | your animal's health | Worried about a vet's bill? | What would you ask a vet?
pet*, dog*, cat*, puppy, puppies, kitten*, purina, rescue dog*, dog food, petcare | life with a pet | Living with a dog or a cat? | What has your pet taught you?
covid-19, covid19, covid, coronavirus, pandemic, quarantine, lockdown, social distancing | getting through the pandemic | Finding the pandemic hard? | What has helped you most through the pandemic? | What has changed most for you since the pandemic began?
science?, scientist*, research?, r&d, innovation in medicine, biotech, biopharma, biopharmaceutical, pharmaceutical*, life sciences, genomic*, gene therapy, medicine | medical research | Wondering what medical research does for you? | Which question would you like scientists to work on next?
health?, healthy?, healthier?, bewell | staying well | Want to feel better this week? | What small habit has made the biggest difference to your health?
`;
