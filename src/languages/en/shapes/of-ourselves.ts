import type { Shape } from './shape';

/** Posts about the author: its channel, money, people and prizes. In order of precedence. */
export const ofOurselves: readonly Shape[] = [
  {
    id: 'bait',
    firm: true,
    sign: /\brt (?:if|to|this)\b|\bretweet (?:if|to|this)\b|\blike (?:if|this if|and share|& share)\b|\btag (?:a|your|someone)\b|\bcomment .{0,20}\bto win\b|#rt\b/i,
    ask: [],
    get: ['What this is about: [[one thing people should know, in a sentence]].'],
  },
  {
    id: 'followers',
    firm: true,
    sign: /\b(?:followers|subscribers)\b/i,
    ask: ['+What would you like to see more of here?'],
    get: ['What you will find here: [[what people can use or enjoy]].'],
    thank: ['Thank you to everyone who reads along.'],
  },
  {
    id: 'channel',
    firm: true,
    sign: /\bfollow (?:us|me)\b|(?:^|[.!\n] ?)follow @|\b(?:now|find us|join us|we(?:['’]re| are)) on (?:Instagram|Twitter|Facebook|LinkedIn|TikTok|YouTube|Snapchat|Threads|Bluesky|Mastodon|Pinterest|WhatsApp|Discord|Telegram|Twitch|Blue ?Sky)\b|\bon (?:Blue ?Sky|Instagram|TikTok|Threads|Snapchat|Facebook)!|\bsubscribe to (?:our|my)\b|\b(?:our|my) (?:new )?(?:handle|channel|page|instagram|youtube|(?:e-)?newsletter)\b|\be-newsletter\b/i,
    ask: ['What would you like to see from {us} on {channel}?', '+What would you like to see there?'],
    get: ['You will find [[what people can use or enjoy]] there.'],
  },
  {
    id: 'round',
    firm: true,
    sign: /^(?!.*(?:charit|hospice|foundation|donat|fundrais)).*?\b(?:series [a-f]\b|(?:pre-)?seed (?:round|funding|financing)|funding round|(?:raised?|raising|secured|closed) (?:over |more than )?[$£€][\d.,]+ ?(?:[mk]\b|m[il]*n\b|million|billion)(?!.{0,40}\bfor\b))/is,
    ask: ['What would you want the money spent on first?'],
    get: ['What it changes for you: [[what customers will notice first]].'],
    thank: ['Thank you to [[the customers who were there before the money, and what they did]].'],
  },
  {
    id: 'move',
    firm: true,
    sign: /\b(?:mov(?:ed|ing) (?:in)?to (?:a |an |our )?(?:new |bigger |larger )*(?:offices?|home|headquarters|premises|space|building)|new (?:offices?|headquarters|premises))\b/i,
    ask: ['What should nobody miss in {place}?'],
    get: ['What changes for you: [[where to go now, and from when]].'],
    thank: ['Thank you to [[the people who made the move work]].'],
  },
  {
    id: 'results',
    firm: true,
    sign: /\b(?:earnings|record results|results for (?:the |20)|(?:profits?|revenues?) (?:up|rose|of|grew)|results (?:call|webcast)|(?:first|second|third|fourth|1st|2nd|3rd|4th)[- ]quarter|[1-4]q\b|q[1-4]\b|half[- ]year|full[- ]year|dividend|net sales|organic growth|financial results|investor (?:call|webcast|relations|meeting|day)|shareholders?|#?danone(?:h1|sales|fy)|\d+% (?:growth|of sales))\b/i,
    ask: ['Which figure would you like explained in plain words?'],
    get: ['The figure that matters to you: [[which one, and why]].'],
  },
  {
    id: 'count',
    sign: /\b(?:(?:hit|reach(?:ed|ing)?|pass(?:ed|ing)?|cross(?:ed|ing)?|surpass(?:ed|ing)?|celebrat\w+) (?:over |more than )?[\d.,]+ ?(?:[km]\b|million|thousand)?(?! ?(?:st|nd|rd|th|years?|months?|weeks?|days?)\b)|[\d.,]+ ?(?:[km]|million)? (?:downloads|users|stars|streams|views|customers))\b/i,
    ask: ['+What would you like to see next?'],
    get: ['What comes next: [[one thing people have asked for, and by when]].'],
    thank: ['Thank you to [[the people who got you there, and what they did]].'],
  },
  {
    id: 'hiring',
    firm: true,
    sign: /\b(?:we(?:['’]re| are) (?:now )?hiring|now hiring|join our team|job openings?|open (?:positions|roles)|apply (?:now|today|to help)|jobs? fair|career opportunities|talent network|\d+ (?:new )?jobs|will employ)\b/i,
    ask: ['What would you want to know before you applied?'],
    get: ['How to apply: [[which jobs, where, and by when]].'],
  },
  {
    id: 'leaving',
    firm: true,
    sign: /\b(?:ceo|cfo|coo|president|chairman|chief|director)\b.{0,60}\b(?:retire[sd]?|retirement|step(?:s|ping)? down|resign(?:s|ed|ation)?|departure|successor|succession)\b/i,
    ask: [],
    get: ['What changes for you: [[what customers or colleagues will notice first]].'],
  },
  {
    id: 'appointment',
    firm: true,
    sign: /\b(?:appoint(?:s|ed)|appointment (?:of|as|to)|(?:announces|his|her) appointment|(?:named|promoted|promotes|names|elects|elected)\b.{0,60}\b(?:president|head|director|ceo|cfo|chief|officer|manager|chair|vp|coach|board)|welcomes? .{0,40}\bas (?:our|its|the)? ?(?:new )?(?:president|head|director|ceo|chief|vice)|new (?:ceo|president|cfo|chairman)|joins (?:as|the board)|(?:our|its) new (?:patron|chair|coach|captain|ambassador|trustee|head|director|ceo|manager)\b|(?:joins|joined|joining|now) .{0,50}\b(?:as|chair\w*|president|ceo)\b.{0,25}\b(?:president|vp|chief|head|director|ceo|cfo|officer|manager|chair|of)\b|taken .{0,20}\brole|(?:new|my) (?:job|role|position|chapter)|starting (?:a|my) new)\b/i,
    ask: [
      'I:What is the best advice you ever had in a new job?',
      'What would you want {person} to do first?',
      'What should anyone new in a job do first?',
    ],
    get: [
      'I:One piece of advice for the next person: [[what helped most]].',
      'What changes for you: [[what customers or colleagues will notice first]].',
    ],
  },
  {
    id: 'passed',
    firm: true,
    sign: /\b(?:pass(?:ed)?|complet\w+|earned|obtained|finished|graduat\w+)\b.{0,70}\b(?:exam|certifi\w+|course|degree|diploma|bootcamp|programme?)\b/i,
    ask: ['What are you learning at the moment?'],
    get: ['One tip for the next person: [[what helped most]].'],
    thank: ['Thank you to [[whoever helped on the way, and how]].'],
  },
  {
    id: 'award',
    firm: true,
    sign: /^(?!.*\bawards? (?:\$|£|€|(?:[^.!?]{0,60} )?grants?\b)).*?\b(?:awards?|awarded|named (?:one|a|an|the|to|in|among|as|by|best|top|#)|(?:short|long)-?listed|(?:has|have|['’]ve|just|proudly|we|i) won (?:an?|the|our)\b(?! (?:game|match|race|election|contest|vote))|named\b.{0,40}\b(?:best|top|most)|recogni[sz]ed (?:as|by|for|with)|recogni[sz]ing (?:us|me)|recogni[sz]es|ranked|rank #?\d|honou?red (?:as|by|with)|top score|accredit\w*|certified as|(?:best|top) (?:place|employer|workplace|compan)\w*|(?:wins?|won|winning|receives?|received|earns?|earned|accepts?) .{0,50}\b(?:prize|medal|honou?rs?|recognition|title|cup|ranking|top spot|gold|silver|score|certification|seal)|won (?:best|first|#?\d|our \d)|award-winning|nominated|perfect score|recognition|#\d (?:top|in|on|bank|company)|takes home|(?:one of|among|on|in) the top \d+|top \d+ \p{L}+ (?:in|of|to)\b|most admired|admired compan|rewarded (?:by|for)|(?:made?|on|to) the list|list of (?:the )?(?:best|top|most)|100% rating|prize|finalist|magic quadrant|tops? .{0,30}list)/isu,
    ask: ['I:Whose work would you like more people to know?', 'us:What would you like from {ours} next?'],
    get: [
      'I:One thing worth copying: [[what helped most]].',
      'us:What it means for you: [[what customers get from the work behind it]].',
      'One thing worth copying: [[what they did that others can do too]].',
    ],
    thank: [
      'I:Thank you to [[whoever helped on the way, and how]].',
      'Thank you to [[the customers and colleagues who made it happen]].',
    ],
  },
];
