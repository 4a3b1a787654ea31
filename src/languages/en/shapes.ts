/**
 * What kind of post it is, with what an editor asks its writer for. Each template is tried in turn: `{slots}` stand for
 * what the post mentions (see `template.ts`), `I:` is for
 * what somebody tells of themselves, `us:` for a post that names nobody, `over:` for what has taken place,
 * `money:` for a sum, `pledge:` for a promise, `link:` for something
 * to look at; `+` is for a question that follows the news. `[[hints]]` become blanks and hold a noun phrase or a short answer.
 */
export type Shape = {
  readonly id: string;
  readonly sign: RegExp;
  /** Questions for when no topic is found; they hold for any post of this kind. */
  readonly ask: readonly string[];
  /** What the reader gets, as a sentence that follows the news. */
  readonly get: readonly string[];
  /** What the reader gets depends on the kind of post, whatever its topic. */
  readonly firm?: true;
  /** Thanks to those who had a part; left out where nobody outside had one. */
  readonly thank?: string;
};

/** In order: the first whose sign is found is the post's shape. */
export const shapes: readonly Shape[] = [
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
    thank: 'Thank you to everyone who reads along.',
  },
  {
    id: 'channel',
    firm: true,
    sign: /\bfollow (?:us|me|@)|\b(?:now|find us|join us|we(?:['’]re| are)) on (?:Instagram|Twitter|Facebook|LinkedIn|TikTok|YouTube|Snapchat|Threads|Bluesky|Mastodon|Pinterest|WhatsApp|Discord|Telegram|Twitch|Blue ?Sky)\b|\bon (?:Blue ?Sky|Instagram|TikTok|Threads|Snapchat|Facebook)!|\bsubscribe to (?:our|my)\b|\b(?:our|my) (?:new )?(?:handle|channel|page|instagram|youtube|(?:e-)?newsletter)\b|\be-newsletter\b/i,
    ask: ['What would you like to see from {us} on {channel}?', '+What would you like to see there?'],
    get: ['You will find [[what people can use or enjoy]] there.'],
  },
  {
    id: 'round',
    firm: true,
    sign: /^(?!.*(?:charit|hospice|foundation|donat|fundrais)).*?\b(?:series [a-f]\b|(?:pre-)?seed (?:round|funding|financing)|funding round|(?:raised?|raising|secured|closed) (?:over |more than )?[$£€][\d.,]+ ?(?:[mk]\b|m[il]*n\b|million|billion)(?!.{0,40}\bfor\b))/is,
    ask: ['What would you want the money spent on first?'],
    get: ['What it changes for you: [[what customers will notice first]].'],
    thank: 'Thank you to [[the customers who were there before the money, and what they did]].',
  },
  {
    id: 'move',
    firm: true,
    sign: /\b(?:mov(?:ed|ing) (?:in)?to (?:a |an |our )?(?:new |bigger |larger )*(?:offices?|home|headquarters|premises|space|building)|new (?:offices?|headquarters|premises))\b/i,
    ask: ['What should nobody miss in {place}?'],
    get: ['What changes for you: [[where to go now, and from when]].'],
    thank: 'Thank you to [[the people who made the move work]].',
  },
  {
    id: 'results',
    firm: true,
    sign: /\b(?:earnings|record results|results for (?:the |20)|(?:profits?|revenues?) (?:up|rose|of|grew)|results (?:call|webcast)|(?:first|second|third|fourth)[- ]quarter|[1-4]q\b|q[1-4]\b|half[- ]year|full[- ]year|dividend|net sales|organic growth|financial results|investor (?:call|webcast|relations|meeting|day)|shareholders?|#?danone(?:h1|sales|fy)|\d+% (?:growth|of sales))\b/i,
    ask: ['Which figure would you like explained in plain words?'],
    get: ['The figure that matters to you: [[which one, and why]].'],
  },
  {
    id: 'count',
    sign: /\b(?:(?:hit|reach(?:ed|ing)?|pass(?:ed|ing)?|cross(?:ed|ing)?|surpass(?:ed|ing)?|celebrat\w+) (?:over |more than )?[\d.,]+ ?(?:[km]\b|million|thousand)?(?! ?(?:st|nd|rd|th|years?|months?|weeks?|days?)\b)|[\d.,]+ ?(?:[km]|million)? (?:downloads|users|stars|streams|views|customers))\b/i,
    ask: ['+What would you like to see next?'],
    get: ['What comes next: [[one thing people have asked for, and by when]].'],
    thank: 'Thank you to [[the people who got you there, and what they did]].',
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
    thank: 'Thank you to [[whoever helped on the way, and how]].',
  },
  {
    id: 'award',
    firm: true,
    sign: /^(?!.*\bawards? (?:\$|£|€|grants?)).*?\b(?:awards?|awarded|named (?:one|a|an|the|to|in|among|as|by|best|top|#)|(?:short|long)-?listed|(?:has|have|['’]ve|just|proudly|we|i) won (?:an?|the|our)\b(?! (?:game|match|race|election|contest|vote))|named\b.{0,40}\b(?:best|top|most)|recogni[sz]ed (?:as|by|for|with)|recogni[sz]ing (?:us|me)|recogni[sz]es|ranked|rank #?\d|honou?red (?:as|by|with)|top score|accredit\w*|certified as|(?:best|top) (?:place|employer|workplace|compan)\w*|(?:wins?|won|winning|receives?|received|earns?|earned|accepts?) .{0,50}\b(?:prize|medal|honou?rs?|recognition|title|cup|ranking|top spot|gold|silver|score|certification|seal)|won (?:best|first|#?\d|our \d)|award-winning|nominated|perfect score|recognition|#\d (?:top|in|on|bank|company)|takes home|(?:one of|among|on|in) the top \d+|top \d+ \p{L}+ (?:in|of|to)\b|most admired|admired compan|rewarded (?:by|for)|(?:made?|on|to) the list|list of (?:the )?(?:best|top|most)|100% rating|prize|finalist|magic quadrant|tops? .{0,30}list)/isu,
    ask: [
      'I:Whose work should get a prize next?',
      'us:What should {author} do better for you?',
      'Who deserves an award where you work?',
      '+Who else deserves one?',
    ],
    get: [
      'I:One thing worth copying: [[what helped most]].',
      'us:What it means for you: [[what customers get from the work behind it]].',
      'One thing worth copying: [[what they did that others can do too]].',
    ],
    thank: 'Thank you to [[the customers and colleagues who made it happen]].',
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
    get: ['The point made: [[what it means for people, in a sentence]].'],
  },
  {
    id: 'talk',
    firm: true,
    sign: /\b(?:speak(?:s|ing)?|spoke|discuss(?:es|ed|ing)?|discussion|panel|keynote|interview(?:s|ed)?|quotes?|quoted|commentary|comments on|presents? at|to present|presenting|talks? (?:about|to|with)|talking|joins? @|webcast|webinar|conference|summit|fireside|podcast|testif\w+|chats? with|sat down|sits down|shares? (?:her|his|their|how|why|what|insights?|tips)|explains?|booth|attending|moderat\w+|featured (?:by|in|on)|op-?ed|speech|weighs in|listen live|i(?:['’]ll| will) be (?:on|live|joining)|on the air|press conference|news conference)\b/i,
    ask: [
      'What would you {ask} {whom} about {about}?',
      'What would you {ask} about {about}?',
      'What would you {ask} {whom}?',
      'What would you {ask} {us} at {event}?',
      '+What would you {ask}?',
    ],
    get: [
      'over:One point to take away: [[the advice or the answer, in a sentence]].',
      'What you will hear: [[one tip or one answer, in a sentence]].',
    ],
  },
  {
    id: 'give',
    sign: /\bawards? [$£€]|\b(?:donat\w+|grants?|fundrais\w+|raised? [$£€]|pledg\w+|meals|relief|foundation (?:is|gives|giving|has)|charity|volunteer\w*|\w*volunteers|gave back|give back|gives back|giving \$|million to)\b/i,
    ask: ['What do {group} need most?', 'Who near you could use a hand?', '+Who else needs it?'],
    get: [
      'money:The money will pay for [[what, and for whom]].',
      'If you need it, or want to join in: [[who this is for, and where to ask]].',
    ],
    thank: 'Thank you to [[the people who do the work on the ground]].',
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
      '+What would you want to come of it?',
    ],
    get: ['What it brings you: [[what people get from it, and how]].'],
    thank: 'Thank you to [[the people who made it work, and what they did]].',
  },
  {
    id: 'milestone',
    sign: /\b(?:anniversary|years ago|\d+ years (?:of|strong|as|in|with|at)|throwback|#tbt|centennial|one year (?:ago|in)|turns \d+)\b/i,
    ask: [
      'I:What do you remember from those days?',
      'When did you first come across {ours}?',
      'What do you remember from those days?',
    ],
    get: ['What has changed for you since then: [[one thing people can do now]].'],
    thank: 'Thank you to [[the people who were there, and what they did]].',
  },
  {
    id: 'opening',
    sign: /\bopen(?:s|ed|ing)?\b.{0,50}\b(?:branch(?:es)?|shops?|stores?|sites?|caf[eé]s?|restaurants?|clinics?|centres?|centers?|hub|offices?|bakery|bakeries|warehouse|factory|plant|school|library)\b/i,
    ask: ['{try}', '+Where should the next one be?', '+Will you come?'],
    get: ['What you can do there: [[what, and from when]].'],
    thank: 'Thank you to [[the people who made it happen]].',
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
    sign: /\b(?:launch\w*|introduc\w+|unveil\w*|now available|available now|releas\w+|brand[- ]new|all[- ]new|rolling out|now (?:supports?|works?|offers?)|open(?:s|ed|ing) (?:a|our|its|the|new)|(?:it|app|album|season|menu|collection|version|issue|edition|day|update|\d)['’]?s? is here|out now|just dropped|new (?:app|feature|product|collection|line|version|tool|service|model|site|website))\b/i,
    ask: ['{try}', '+What would you use it for first?', '+Would you use it?'],
    get: ['What you can do with it: [[one thing that is easier now]].'],
    thank: 'Thank you to [[the people who asked for this, or tried it first]].',
  },
  {
    id: 'content',
    firm: true,
    sign: /\b(?:read|report|white ?paper|video|watch|listen|blog|blogpost|article|story|stories|see how|learn (?:how|why|what)|find out|check out|take a look|discover|infographic|study|survey|look inside|behind the scenes|see why|hear (?:how|from|why)|here['’]s (?:how|why|what))\b/i,
    ask: ['What would you ask about {about}?', 'link:+What would you like to see next?'],
    get: ['One thing to take from it: [[a tip or a finding people can use]].'],
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
    ask: ['What would you have asked {whom}?', '+What would you have asked there?'],
    get: [
      'over:What people said there: [[what you heard, in a sentence]].',
      'What it means for you: [[one thing, in a sentence]].',
    ],
    thank: 'Thank you to [[the people you met, and what they showed you]].',
  },
  {
    id: 'staff',
    firm: true,
    sign: /\b(?:employees?|associates?|our (?:team|people|colleagues|staff|associates|engineers|drivers|nurses|own)|colleagues?|congrat\w+|career|teammates?|team members?)\b/i,
    ask: ['Who makes the difference where you work?'],
    get: ['One thing worth copying: [[what they do that others can do too]].'],
    thank: 'Thank you to [[the people this is about, by name]].',
  },
  {
    id: 'commitment',
    sign: /\b(?:commit\w*|provid\w+|transform\w*|purpose|believ\w+|striv\w+|mission|support\w*|stand|work(?:ing)? to|dedicated|goal|help\w*|values?|responsib\w+|continu\w+|invest\w*|improv\w*|expand\w*|extend\w*|priority)\b/i,
    ask: [
      'When it comes to {aim}, what matters most to you?',
      'What do {group} need most?',
      'us:What should {author} do better for you?',
      '+What should come first?',
    ],
    get: [
      'pledge:You can hold {us} to it: [[where progress is shown, and how often]].',
      'What you will notice: [[one change, and by when]].',
    ],
    thank: 'Thank you to [[the people who do this every day]].',
  },
];

/** Looks forward to a day that is near. */
const soon =
  /\b(?:join (?:me|us) (?:live|at|in|this|on|for)|tickets|register now|tonight|tomorrow|days? (?:to go|away|left|until)|more days?|this (?:week(?:end)?|saturday|sunday|friday|thursday)|see you|can(?:['’]t|not) wait|countdown|counting down|starts? (?:today|tonight|tomorrow|on|at|in|this)|kicks? off|day (?:\d|one|two|three))\b/i;

/** A day near at hand. */
const eve: Shape = {
  id: 'eve',
  firm: true,
  sign: /^/,
  ask: ['+Will you be there?'],
  get: ['What to look out for: [[what happens, and where to see it]].'],
};

/** A headline in the voice of the press. */
const headline: Shape = {
  id: 'headline',
  sign: /\b(?:announc(?:es|ed|ing)|reports?|reported|complet(?:es|ed)|expands?|receives?|updates?|launches|statement|creates|calls for|fights|urges|introduces|accepted (?:at|by|for)|published in|granted|approv\w+|acquires|to (?:invest|build|cut|decrease|increase|expand|open|buy|sell|create|close|reduce))\b/i,
  ask: ['+What would you like explained?'],
  get: ['What it means for you: [[one thing, in a sentence]].'],
};

/** For a post of no kind we know. */
export const shapeless: Shape = {
  id: 'other',
  sign: /^/,
  ask: [],
  get: ['What it means for you: [[one thing, in a sentence]].'],
};

/** A few words that only raise a curtain. */
const teaser: Shape = {
  id: 'teaser',
  sign: /^/,
  ask: [],
  get: ['What it means for you: [[one thing, in a sentence]].'],
};

/** The shape of a post, by its first sentence or else by the whole. */
export function shapeOf(text: string, first: string): Shape {
  const said = text.replace(/https?:\S+|#\w+/g, '').trim();
  return (
    shapes.find((shape) => shape.sign.test(first)) ??
    shapes.find((shape) => shape.sign.test(text)) ??
    (soon.test(said) &&
    !/%|\b(?:off|sale|discount|code|what an?|won|win|was|were|had|went)\b/i.test(said) &&
    said.length < 200
      ? eve
      : headline.sign.test(said)
        ? headline
        : said.length < 70
          ? teaser
          : shapeless)
  );
}
