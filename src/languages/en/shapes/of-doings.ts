import type { Shape } from './shape';

/** Posts about what the author shows, says, gives and does. In order of precedence. */
export const ofDoings: readonly Shape[] = [
  {
    id: 'match',
    firm: true,
    sign: /\bwhat a (?:win|game|match|result|goal)\b|\b\d{1,2}[-–]\d{1,2}\b(?=.{0,40}\b(?:win|won|home|away|against|defeat|victory|draw|lost|over)\b)|\b(?:win|won|victory|draw|lost|defeat)\b.{0,40}\b\d{1,2}[-–]\d{1,2}\b/i,
    ask: ['+Who was your player of the match?'],
    get: ['Where you can see the next one: [[who plays, where and when]].'],
  },
  {
    id: 'show',
    sign: /\b(?:premieres?|premiering|episodes?|finale|new season|season \d|streaming (?:now|on|exclusively|live|today|from|august|july|june)|now streaming|tune[- ]?in|airs|trailer|watch (?:it )?live|tonight (?:at|on|after)|on (?:netflix|hbo|hulu|freeform|abc|nbc)|docuseries|binge|in theat(?:er|re)s|coming to (?:nintendo|xbox|playstation|netflix|theat)|box office|spoiler)\b/i,
    ask: ['Who will you be watching with?'],
    get: ['What you will see: [[a scene, a guest or a question, without giving it away]].'],
  },
  {
    id: 'quoted',
    firm: true,
    sign: /\b(?:quot(?:es|ed) (?:by|in|expert|market|our)|(?:is|was|are|were) quoted|commentary|op-?ed|featured (?:by|in)|column (?:in|by)|writes (?:about|in)|statement)\b/i,
    ask: [
      'What would you {ask} {whom} about {about}?',
      'What would you {ask} about {about}?',
      '+What would you like explained?',
    ],
    get: [
      '^On {about}: [[the point made, in a sentence people can use]].',
      'The point made: [[what it means for people, in a sentence]].',
    ],
  },
  {
    id: 'talk',
    firm: true,
    sign: /\b(?:speak(?:s|ing)?|spoke|discuss(?:es|ed|ing)?|discussion|panel|keynote|interview(?:s|ed)?|quotes?|quoted|commentary|comments on|presents? at|to present(?! (?:an?|the|our) (?:big )?(?:cheque|check|award|prize))|presenting|talks? (?:about|to|with)|talking|joins? @|webcast|webinar|conference|summit|fireside|podcast|testif\w+|chats? with|sat down|sits down|shares? (?:her|his|their|how|why|what|insights?|tips)|explains?|booth|attending|moderat\w+|featured (?:by|in|on)|op-?ed|speech|weighs in|listen live|i(?:['’]ll| will) be (?:on|live|joining)|on the air|press conference|news conference)\b/i,
    ask: [
      'What would you {ask} {whom} about {about}?',
      'What would you {ask} about {about}?',
      'What would you {ask} {whom}?',
      'What would you {ask} {us} at {event}?',
      '+What would you {ask}?',
    ],
    get: [
      '^On {about}: [[one tip or one answer, in a sentence]].',
      'over:One point to take away: [[the advice or the answer, in a sentence]].',
      'What you will hear: [[one tip or one answer, in a sentence]].',
    ],
  },
  {
    id: 'give',
    sign: /\bawards? [$£€]|\bcheque\b|\b(?:donat\w+|grants?|fundrais\w+|raised? [$£€]|pledg\w+|meals|relief|foundation (?:is|gives|giving|has)|charity|volunteer\w*|\w*volunteers|gave back|give back|gives back|giving \$|million to)\b/i,
    ask: [
      'What has {cause} done for you, or for someone you know?',
      'What do {group} need most?',
      'near:What does your community need most?',
      'hands:Who near you could use a hand?',
      '+Who else needs it?',
    ],
    get: [
      'money:The money will pay for [[what, and for whom]].',
      'If you need it, or want to join in: [[who this is for, and where to ask]].',
    ],
    thank: ['Thank you to [[the people who do the work on the ground]].'],
  },
  {
    id: 'deal',
    firm: true,
    sign: /\b(?:acqui(?:re|res|red|ring|sition)|merger?|joint venture|contracts?|stake in|divest\w*|to buy|takeover)\b/i,
    ask: ['What would you want to stay the same?'],
    get: ['What changes for you: [[what changes for customers or staff, and what stays]].'],
  },
  {
    id: 'partner',
    sign: /\b(?:partner\w*|team(?:s|ed|ing)? up|collaborat\w+|join(?:s|ed|ing)? forces|sponsor\w*|alliance|together with|working with|work with|worked with)\b/i,
    ask: [
      'What do {group} need most?',
      'When it comes to {aim}, what matters most to you?',
      'What would you like {partner} and {us} to work on first?',
      '+What would you want to see first?',
    ],
    get: ['What it brings you: [[what people get from it, and how]].'],
    thank: ['us:Thank you to [[the people who made it work, and what they did]].'],
  },
  {
    id: 'milestone',
    sign: /\b(?:anniversary|years ago|\d+ years (?:of(?! experience)|strong|as|in|with|at|since)|throwback|#tbt|centennial|one year (?:ago|in)|turns \d+)\b/i,
    ask: [
      'I:What do you remember from those days?',
      'When did you first come across {ours}?',
      'What do you remember from those days?',
    ],
    get: ['What has changed for you since then: [[one thing people can do now]].'],
    thank: ['Thank you to [[the people who were there, and what they did]].'],
  },
  {
    id: 'opening',
    sign: /\bopen(?:s|ed|ing)?\b.{0,50}\b(?:branch(?:es)?|shops?|stores?|sites?|caf[eé]s?|restaurants?|clinics?|centres?|centers?|hub|offices?|bakery|bakeries|warehouse|factory|plant|school|library)\b/i,
    ask: ['{try}', '+Where should the next one be?', '+Will you come?'],
    get: ['What you can do there: [[what, and from when]].'],
    thank: ['Thank you to [[the people who made it happen]].'],
  },
  {
    id: 'programme',
    sign: /\b(?:launch\w*|introduc\w+|announc\w+|unveil\w*|start(?:s|ed|ing)?|creat(?:es|ed|ing))\b.{0,70}\b(?:program(?:me)?s?|campaign|initiatives?|fund|scheme|project|strategy|plan|pledge|network|awards?)\b/i,
    ask: [
      'What do {group} need most?',
      'When it comes to {aim}, what matters most to you?',
      '+What should it change first?',
    ],
    get: ['How you can take part: [[who it is for, and where to ask]].'],
  },
  {
    id: 'launch',
    sign: /\b(?:launch\w*|introduc\w+|unveil\w*|just shipped|open-sourc\w+|now available|available now|releas\w+|brand[- ]new|all[- ]new|rolling out|now (?:supports?|works?|offers?)|open(?:s|ed|ing) (?:a|our|its|the|new)|(?:it|app|album|season|menu|collection|version|issue|edition|day|update|\d)['’]?s? is here|out now|just dropped|new (?:app|feature|product|collection|line|version|tool|service|model|site|website))\b/i,
    ask: ['{try}', '+What would you use it for first?', '+Would you use it?'],
    get: ['What you can do with it: [[one thing that is easier now]].'],
    thank: ['Thank you to [[the people who asked for this, or tried it first]].'],
  },
  {
    id: 'content',
    firm: true,
    sign: /\b(?:read|report|white ?paper|video|watch(?! this space)|listen|blog|blogpost|article|story|stories|see how|learn (?:how|why|what)|find out|check out|take a look|discover|infographic|study|survey|look inside|behind the scenes|see why|hear (?:how|from|why)|here['’]s (?:how|why|what))\b/i,
    ask: ['What would you ask about {about}?', '+What would you ask?'],
    get: [
      '^On {about}: [[a tip or a finding people can use]].',
      'One thing to take from it: [[a tip or a finding people can use]].',
    ],
  },
  {
    id: 'campaign',
    sign: /\b(?:vote|votes|voters|election|endors\w+|polls|rally|caucus|campaign trail|(?:our|his|her|my) campaign|our movement|hillary|bernie)\b/i,
    ask: ['What matters most to you in this election?'],
    get: ['What it would change for you: [[one change for a family, in a sentence]].'],
  },
  {
    id: 'office',
    sign: /\b(?:president (?:obama|trump)|congress(?:man|woman|ional)?|senat(?:e|ors?)|house floor|on the floor|caucus|legislation|amendment|lawmakers|capitol|the bill)\b/i,
    ask: [
      'What would you {ask} {whom} about {about}?',
      'What would you {ask} about {about}?',
      'What should lawmakers do first for people like you?',
    ],
    get: ['What it would change for you: [[one change for a family, in a sentence]].'],
  },
  {
    id: 'visit',
    firm: true,
    sign: /\b(?:met with|meet w\/|meeting with|good meeting|great meeting|meetings|visited|visiting|toured|touring|stopped by|enjoyed|great (?:to (?:see|meet|be|join|visit)|turnout|visit|conversation|event|day)|wonderful|pleasure|had (?:a|the) (?:great|good|chance|honou?r|pleasure|opportunity|wonderful|productive|fantastic)|thanks for having|headed to|on my way to|en route to|grand opening)\b/i,
    ask: ['What would you have asked {whom}?', 'over:+What would you have asked there?'],
    get: [
      'over:What people said there: [[what you heard, in a sentence]].',
      'What it means for you: [[one thing, in a sentence]].',
    ],
    thank: ['Thank you to [[the people you met, and what they showed you]].'],
  },
  {
    id: 'staff',
    firm: true,
    sign: /\b(?:employees?|associates?|our (?:team|people|colleagues|staff|associates|engineers|drivers|nurses|own)|colleagues?|congrat\w+|career|teammates?|team members?)\b/i,
    ask: ['Who makes the difference where you work?'],
    get: ['One thing worth copying: [[what they do that others can do too]].'],
    thank: ['Thank you, [[name]], for [[what you did, and for whom]].'],
  },
  {
    id: 'commitment',
    sign: /\b(?:commit\w*|provid\w+|transform\w*|purpose|believ\w+|striv\w+|mission|support\w*|we stand|stands? (?:with|for|by|behind|up)|work(?:ing)? to|dedicated|goal|help\w*|values?|responsib\w+|continu\w+|invest\w*|improv\w*|expand\w*|extend\w*|priority)\b/i,
    ask: [
      'When it comes to {aim}, what matters most to you?',
      'What do {group} need most?',
      'near:What does your community need most?',
      '+What would you want to see first?',
    ],
    get: [
      'pledge:You can hold {us} to it: [[where progress is shown, and how often]].',
      'What you will notice: [[one change, and by when]].',
    ],
  },
];
