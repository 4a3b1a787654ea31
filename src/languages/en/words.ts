import type { WordLists } from '../../engine/language';

/** The entries of a list written with commas between them. */
const list = (entries: string): readonly string[] => entries.trim().split(/,\s+/);

/** Small words that patterns step over. */
const grammar: WordLists = {
  be: list(`
    am, is, are, was, were, be, been, being, 'm, 're, 's`),
  have: list(`
    have, has, had, 've, 's`),
  will: list(`
    will, 'll, would, 'd`),
  very: list(`
    so, very, really, super, truly, incredibly, extremely, absolutely, deeply, beyond, just, immensely,
    hugely, all, more than, both, also, always, again, once again, particularly, especially, quite,
    genuinely, pretty, again so, still, ridiculously, equally`),
  lately: list(`
    just, recently, now, finally, officially, today, also, already, again, successfully, proudly, this week,
    once again, only just`),
};

/** How writers feel about their own news. */
const feelings: WordLists = {
  delighted: list(`
    delighted, thrilled, excited, proud, happy, pleased, honored, honoured, humbled, stoked, pumped,
    ecstatic, overjoyed, psyched, elated, chuffed, over the moon, buzzing, super-excited, beyond excited,
    blessed, grateful, privileged, super-proud, giddy, super-pumped`),
  others: list(`
    him, her, his, their, those, everyone, every one of, my sister, my brother, my son, my daughter, my kids,
    my wife, my husband, my partner, my mum, my mom, my dad, my parents, my friend, my student, my students`),
  honoured: list(`
    honored, honoured, humbled, privileged, blessed, flattered`),
};

/** What writers do with their own news. */
const news: WordLists = {
  tell: list(`
    share, report, confirm, say, tell you, let you know, inform you, share with you, reveal`),
  unveil: list(`
    announce, introduce, unveil, launch, release, reveal, present, debut, roll out, showcase, bring you,
    officially announce, officially launch, finally announce, finally launch, formally announce`),
  launched: list(`
    launched, unveiled, introduced, released, rolled out, debuted, announced, opened, kicked off, shipped,
    dropped, revealed, published, completed, signed, rebranded, redesigned, expanded`),
  launches: list(`
    launches, unveils, introduces, releases, rolls out, debuts, announces, opens, kicks off, reveals,
    completes, expands, publishes, appoints, presents, issues`),
  deeds: list(`
    help~, support~, contribute~, provide~, bring~, lead~, join~, sponsor~, host~, celebrate~, honor~, honour~,
    promote~, create~, deliver~, invest~, work~, share~, continue~, aim~, strengthen~, build~, address~, drive~,
    earn~, mark~, sign~, win~, receive~, partner~, team~, report~, acquire~, offer~, donate~, plan~, expand~,
    present~, open~, unveil~, serve~, recognize~, stand~, take~, give~, make~, enter~, name~, extend~, commit~,
    volunteer~, pledge~, award~, appoint~, announce~, launch~, introduce~, release~, complete~, publish~`),
  launching: list(`
    launching, unveiling, introducing, releasing, rolling out, announcing, opening, kicking off, expanding,
    building, shipping`),
  grand: list(`
    big, exciting, huge, amazing, massive, major, fantastic, awesome, incredible, thrilling,
    wonderful, special, very exciting, really exciting, super exciting, very big, very special`),
  report: list(`
    report, annual report, impact report, sustainability report, newsletter, annual review, white paper,
    whitepaper, magazine, results, brochure, yearbook, responsibility report, prospectus, press release`),
  exec: list(`
    ceo, cfo, cto, cmo, coo, cio, chairman, chairwoman, chair, president, vice president, vp, svp, evp,
    director, managing director, md, founder, co-founder, cofounder, head of, chief, partner, executive,
    chancellor, principal, economist, analyst, strategist, experts, expert, founders`),
};

/** What writers are given, and by whom. */
const honours: WordLists = {
  award: list(`
    award, awards, prize, prizes, trophy, medal, medals, accolade, accolades, honors, honours,
    certification, accreditation, certificate, distinction, title, recognition, score, rating, badge`),
  named: list(`
    named, ranked, recognized, recognised, voted, honored, honoured, awarded, selected, shortlisted,
    nominated, listed, crowned, rated, certified, featured, chosen, designated, accepted, included`),
  puff: list(`
    world-class, award-winning, awardwinning, best-in-class, industry-leading, market-leading,
    world-leading, world-renowned, cutting-edge, state-of-the-art, next-generation, next-gen, unrivaled,
    unrivalled, unparalleled, unmatched, top-rated, top-notch, trailblazing, pioneering, visionary,
    second-to-none, second to none, first-class, best in class, world class, cutting edge, state of the art,
    award winning, industry leading, best-of-breed, ground-breaking, groundbreaking, one-of-a-kind,
    bleeding-edge`),
  praised: list(`
    amazing, incredible, fantastic, talented, hard-working, hardworking, dedicated, awesome, brilliant,
    wonderful, great, passionate, outstanding, exceptional, world-class, inspiring, rockstar, stellar,
    extraordinary, best, expert, experienced, committed, remarkable, skilled, own, very own, fabulous`),
  staff: list(`
    team, teams, staff, colleagues, people, employees, volunteers, crew, engineers, associates, agents, team
    members, teammates, experts, scientists, leaders, workforce, leadership, founders, technicians`),
};

/** Where posts go. */
const places: WordLists = {
  network: list(`
    facebook, instagram, insta, ig, twitter, x, linkedin, tiktok, tik tok, youtube, threads, bluesky,
    mastodon, snapchat, pinterest, telegram, discord, whatsapp, reddit, tumblr, twitch, spotify, medium,
    substack, fb, google+, google plus, patreon, vine, periscope, bereal, social media, socials, #facebook, #instagram,
    #twitter, #linkedin, #tiktok, #youtube, #snapchat, #bluesky, #threads`),
  page: list(`
    page, account, channel, profile, feed, handle, group, newsletter, blog, website, site, socials, stories,
    pages, channels, accounts, podcast, server, wall, board, list`),
  followers: list(`
    followers, follower, subscribers, subs, fans, likes, views, connections, impressions, downloads,
    retweets, plays, streams, members, sign-ups, signups, shares, reactions, listens`),
  counted: list(`
    employees, volunteers, countries, stores, locations, offices, projects, partners, meals, hours,
    communities, customers, clients, users, companies, brands, people, jobs, lives, families, students,
    organizations, organisations, schools, markets, cities, patents, products, trees, nonprofits, states,
    professionals, businesses, colleagues, participants, athletes, exhibitions, members, patients, homes,
    continents, guests, visitors, attendees, teams, pounds, tons, tonnes`),
};

/** Words that press releases are made of. */
const press: WordLists = {
  push: list(`
    drive~, fuel~, accelerate~, deliver~, foster~, advance~, enable~, champion~, spearhead~, promote~, catalyze~,
    create~, unlock~, support~, strengthen~`),
  abstract: list(`
    innovation, growth, value, change, impact, progress, transformation, excellence, success, results,
    inclusion, efficiency, efficiencies, sustainability, diversity, performance, adoption, engagement,
    opportunity, equity, prosperity, resilience, collaboration, productivity, outcomes, leadership`),
  fancy: list(`
    innovative, end-to-end, cutting-edge, integrated, comprehensive, turnkey, seamless, scalable, robust,
    tailored, bespoke, smart, state-of-the-art, next-generation, next-gen, advanced, customer-centric,
    data-driven, ai-powered, ai-driven, intelligent, transformative, holistic, best-in-class, world-class,
    sustainable, digital, strategic, industry-leading, reliable, flexible, powerful`),
  offering: list(`
    solution, solutions, offering, offerings, capabilities, technologies, platform, ecosystem, portfolio,
    approach, approaches, infrastructure, services, toolkit, framework, tools`),
  bright: list(`
    brighter, better, greener, cleaner, safer, healthier, sustainable, more sustainable, more inclusive,
    inclusive, stronger, fairer, more equitable, electric, all-electric, connected, more resilient,
    low-carbon, zero-emission, net-zero, prosperous, more just, more connected`),
  machine: list(`
    ai, platform, algorithm, app, bot, chatbot, system, technology, technologies, software, tool, tools,
    engine, assistant, agent, agents, solution, solutions, portal, dashboard, suite`),
  puffery: list(`
    mind-blowing, mindblowing, jaw-dropping, earth-shattering, epic, unbelievable, spectacular, sensational,
    phenomenal, electrifying, unmissable, unstoppable, breathtaking, action-packed, star-studded, legendary,
    iconic, incredible, amazing, unforgettable, magical, stunning, awesome`),
};

/** What serves the reader: any of these near a claim earns it a hearing. */
const credit: WordLists = {
  gain: list(`
    you can, you could, you will, you 'll, you get, you no longer, you never, you need, you save, you want,
    you may, you might, you do n't, so you, so that you, for you to, helps you, help you, help your, helps
    your, helping you, lets you, let you, letting you, saves you, save you, save your, gives you, give you,
    giving you, gives your, allows you, allow you, allowing you, enables you, enable you, keeps you, keep
    you, keep your, protect your, protect yourself, make your, makes your, improve your, get your own, if
    you, when you, whether you, your own, your next, your home, without having to, for free, free of charge,
    at no cost, free delivery, discount, half price, half-price, promo code, use code, % off, percent off,
    save up to, refund, easier to, cheaper, no need to, ^ need help, ^ want to, ^ looking for, ^ looking to, eligible, entitled, easier for, making it easier, make it easier, more accessible, apply today, apply
    now, apply here, apply to, at no extra cost, low-cost, waived, waive`),
  howto: list(`
    how to, here 's how to, here is how to, here 's what, step by step, step-by-step, tips for, tips on,
    tips to, tip :, tips :, a guide to, guide to, checklist, template, ways to, things to, steps to, what to
    do, try this, lessons, lesson :, here are, reasons to, reasons why, learn to, recipe, what i learned,
    what we learned, what i 've learned, advice, workaround, tutorial`),
  thanks: list(`
    thank, thanks, thank you, thankyou, thankful, congratulations, congrats, kudos, hats off, well done,
    shout out, shout-out, shoutout, credit goes to, credit to, much appreciated, we appreciate, gratitude,
    #thankyou, thx, cheers to, grateful to, grateful for, bravo, hat tip, h/t, all thanks to`),
  asked: list(`
    you asked, you told, your feedback, your question, your questions, you wanted, you requested, your
    ideas, your suggestions, ask me, ask us, let us know, tell us, tell me, what do you, how do you, which
    would you, what would you, your thoughts, your experience, your advice, let me know, what are your`),
  serves: list('{gain}, {howto}, {asked}, {thanks}, ?'),
};

/** Word lists that patterns name as `{list}`, by the idea they share. An entry is a pattern: a word, a phrase, `word~`. */
export const words: WordLists = {
  ...grammar,
  ...feelings,
  ...news,
  ...honours,
  ...places,
  ...press,
  ...credit,
};
