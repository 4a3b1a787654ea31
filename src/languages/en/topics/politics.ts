/** Topics of public life. The columns are explained in `../topics.ts`. */
export default `
immigra*, dreamers, daca, border security, immigrationaction, undocumented, border wall | immigration | Waiting for a decision on immigration? | What would you want a fair immigration law to do?
gun violence, gun safety, guns, background checks, second amendment, gun control, gunviolence, mass shooting | gun safety | Want fewer people hurt by guns? | What would make you and your family safer?
social security, seniors, medicare cuts, entitlement* | social security | Counting on Social Security? | What would it mean for you or your family if Social Security changed?
voting rights, voter registration, register to vote, early voting, voter id, ballot*, polls, polling place, turnout, caucus*, primary, election day, absentee, early vote | voting | Voting this time? | What will you be voting for? | What would make it easier to vote where you live?
endorse*, endorsement*, candidate*, campaign, nominee, presidential, debate, election*, elect, running for, rally, rallies, caucuses, delegates, poll, feelthebern, makeamericagreatagain, hillary, hillary clinton, trump, bernie, sanders, cruz, nytvalues, votetrump, imwithher, maga, victory, crooked | the election | Making up your mind? | What should the winner do first for you? | Which question should every candidate answer?
supreme court, scotus, judges, doyourjob, nominee hearing, merrick garland, attorney general | the courts | Following the court? | Which ruling has changed something in your life?
town hall*, constituents, office hours, telephone town hall, listening session, community forum, coffee with, mobile office, neighborhood office | meeting your representative | Want to be heard? | What would you raise if you had two minutes?
budget, deficit, spending, debt ceiling, national debt, federal budget, appropriations, government shutdown, shutdown, fiscal cliff, sequester, sequestration, balanced budget | the public budget | Wondering where your taxes go? | Where should public money go first?
infrastructure bill, transportation bill, highway bill, roads and bridges | roads and bridges | Stuck in traffic? | Which road or bridge near you should be mended first?
keystone, energy independence, drilling permits, epa, coal | energy policy | Paying for power or fuel? | What should come first in energy where you live?
equal rights, marriage equality, lovewins, civil rights, women's rights, planned parenthood, reproductive, abortion, title ix, era | equal rights | Treated differently? | Where have you seen people treated unequally?
police, criminal justice, prison*, incarcerat*, crime, law enforcement, public safety, opioid bill | safety and justice | Want to feel safer where you live? | What would make you feel safer where you live?
va hospital, veterans affairs, va claims, gi bill | what veterans are owed | Served, or close to someone who has? | What still stands between veterans and the help they are owed?
national defense, armed services, afghanistan, iraq, isis, iran, syria, foreign policy, foreign affairs, benghazi, terrorism, homeland security, diplomacy, cuba, north korea, ukraine, israel, nato | foreign policy | Following the news from abroad? | What would you want your representative to ask about it?
trade agreement, tpp, exports, export, nafta, made in usa, china trade, trade policy | trade | Buying or selling abroad? | What has trade changed where you live or work?
broadband bill, net neutrality, fcc, postal service, usps | services people rely on | Relying on it every day? | Which public service do you rely on most?
climate bill, clean power plan, actonclimate bill, public lands, wilderness, epa rule, clean air, clean water act | clean air and water | Want cleaner air and water? | Where is the air or water near you not clean enough?
flint, lead pipes, water crisis | safe water | Not sure about your water? | Do you trust the water from your tap?
education bill, no child left behind, pell grant*, head start, common core, college affordability, student aid | paying for school | Paying for school or college? | What would make school or college affordable for your family?
bill, legislation, congress, senate, house, amendment, committee, subcommittee, hearing, law, vote on, act, resolution, bipartisan, house floor, lawmakers, reform, congressional, governor, mayor, lawmaker, legislators, white house, senator, congressman, congresswoman, capitol, regulators, regulation | what lawmakers should do | Following this bill? | What should lawmakers do first for people like you?
`;
