/** What kind of post it is, with what an editor asks of its writer. Hints are slots: a capital and a stop make a sentence. */
export type Shape = {
  readonly id: string;
  readonly sign: RegExp;
  /** Questions for when no topic is found; they hold for any post of this kind. */
  readonly ask: readonly string[];
  /** A sentence only the writer can give: what the reader gets. `{about}` is the topic. */
  readonly tip: string;
  readonly tipAbout?: string;
  /** Whom to thank, as a noun phrase; left out where nobody outside had a part. */
  readonly who?: string;
};

/** In order: the first whose sign is found is the post's shape. */
export const shapes: readonly Shape[] = [
  {
    id: 'bait',
    sign: /\brt (?:if|to|this)\b|\bretweet (?:if|to)\b|\blike (?:if|this if)\b|\btag (?:a|your|someone)\b|\bcomment .{0,20}\bto win\b/i,
    ask: [],
    tip: 'What this is about, in a sentence.',
  },
  {
    id: 'results',
    sign: /\b(?:earnings|results (?:call|webcast)|(?:first|second|third|fourth)[- ]quarter|q[1-4]\b|half[- ]year|full[- ]year|dividend|net sales|organic growth|financial results|investor (?:call|webcast|relations)|shareholders?)\b/i,
    ask: ['Which figure would you like explained in plain words?'],
    tip: 'The figure that matters most to customers or staff, and why.',
  },
  {
    id: 'hiring',
    sign: /\b(?:we(?:['’]re| are) (?:now )?hiring|now hiring|join our team|job openings?|open (?:positions|roles)|apply (?:now|today)|jobs? fair|career opportunities)\b/i,
    ask: ['What would you want to know before you applied?'],
    tip: 'Which jobs, where, and how to apply.',
  },
  {
    id: 'award',
    sign: /\b(?:awards?|awarded|named (?:one|a|an|the|to|among|as|by|best|top|#)|named\b.{0,40}\b(?:best|top|most)|recogni[sz]ed (?:as|by|for|with)|ranked|honou?red (?:as|by|with)|top score|accredit\w*|certified|(?:best|top) (?:place|employer|workplace|compan)\w*|wins? |won |winner|nominated|rated|perfect score|leader in the|recognition|#1\b)/i,
    ask: ['What should come next?'],
    tip: 'What the work behind it does for the people you serve.',
    who: 'the people whose work this is, by name',
  },
  {
    id: 'show',
    sign: /\b(?:premieres?|episode|finale|new season|streaming|tune[- ]?in|airs|trailer|watch (?:it )?live|tonight (?:at|on|after)|on (?:netflix|hbo|hulu|freeform)|docuseries)\b/i,
    ask: ['Who will you be watching with?'],
    tip: 'What they will see, without giving it away.',
  },
  {
    id: 'talk',
    sign: /\b(?:speak(?:s|ing)?|spoke|discuss(?:es|ed|ing)?|panel|keynote|interview(?:s|ed)?|quoted|commentary|presents? at|presenting|talks? (?:about|to|with)|joins? @|webcast|webinar|conference|summit|fireside|podcast|testif\w+|chats? with|sat down|sits down|shares? (?:her|his|their|how|why|what|insights?|tips)|explains?|booth|attending)\b/i,
    ask: ['What would you ask if you were there?'],
    tip: 'The question it answers, or the point to take away.',
    tipAbout: 'The one point about {about} to take away.',
  },
  {
    id: 'give',
    sign: /\b(?:donat\w+|grants?|fundrais\w+|raised \$|contribut\w+|pledg\w+|meals|relief|foundation|million (?:to|in)|charity|volunteer\w*)\b/i,
    ask: ['Who near you could use a hand?'],
    tip: 'Who can get this help, or join in, and how.',
    who: 'the people who do the work on the ground',
  },
  {
    id: 'deal',
    sign: /\b(?:acqui(?:re|res|red|ring|sition)|merger?|joint venture|contract|stake in|completes?|divest\w*|agreement)\b/i,
    ask: ['What would you like to know about what changes?'],
    tip: 'What changes for customers or staff, and what stays.',
  },
  {
    id: 'partner',
    sign: /\b(?:partner\w*|team(?:s|ed|ing)? up|collaborat\w+|join(?:s|ed|ing)? forces|sponsor\w*|alliance|together with|working with)\b/i,
    ask: ['What would you want this to change first?'],
    tip: 'What this brings people, and how they get it.',
    who: 'the people who made it work, and what they did',
  },
  {
    id: 'launch',
    sign: /\b(?:launch\w*|introduc\w+|unveil\w*|now available|available now|releas\w+|brand[- ]new|all[- ]new|rolling out|now (?:supports?|works?|offers?)|open(?:s|ed|ing) (?:a|our|its|the|new)|expand\w*|announc\w+|meet the|is here|new)\b/i,
    ask: ['What would you use it for first?'],
    tip: 'What people can do with it, in a sentence.',
    who: 'the people who asked for it, or tried it first',
  },
  {
    id: 'content',
    sign: /\b(?:read|report|white ?paper|video|watch|listen|blog|article|story|stories|see how|learn how|find out|check out|take a look|discover|infographic|study|survey|look inside|behind the scenes)\b/i,
    ask: ['What would you like to know about it?'],
    tip: 'The one point people can use, in a sentence.',
    tipAbout: 'One thing about {about} that people can use.',
  },
  {
    id: 'campaign',
    sign: /\b(?:vote|election|endors\w+|polls?|rally|caucus|campaign|president|congress|senat\w+|bill)\b/i,
    ask: ['What should come first for you?'],
    tip: 'What this would change for one family, in a sentence.',
    who: 'the people who did the work, by name',
  },
  {
    id: 'visit',
    sign: /\b(?:visit\w*|met with|meeting with|tour(?:ed|ing)?|great to|wonderful|enjoyed|stopped by|joined|pleasure|had (?:a|the))\b/i,
    ask: ['What would you have asked?'],
    tip: 'What you heard there, and what happens next.',
    who: 'the people you met, and what they showed you',
  },
  {
    id: 'staff',
    sign: /\b(?:meet [A-Z]\w+|employees?|our (?:team|people|colleagues|staff|associates|engineers|drivers|nurses)|colleagues?|congrat\w+|appoint\w*|named|promoted|career|she|he)\b/i,
    ask: ['Who makes the difference where you work?'],
    tip: 'One thing people can learn from this.',
    who: 'the people this is about, by name',
  },
  {
    id: 'milestone',
    sign: /\b(?:anniversary|years? (?:of|ago|in)|celebrat\w+|first (?:time|ever)|record|milestone|since \d{4}|history|happy)\b/i,
    ask: ['What do you remember from those days?'],
    tip: 'What people can do now that they could not then.',
    who: 'the people who were there, by name',
  },
  {
    id: 'commit',
    sign: /\b(?:committ?\w*|believ\w+|striv\w+|mission|support\w*|stand|work(?:ing)? to|dedicated|goal|help\w*|values?|responsib\w+|continu\w+)\b/i,
    ask: ['What should come first?'],
    tip: 'One change people will notice, and by when.',
    who: 'the people who do this every day',
  },
];

/** For a post of no kind we know. */
export const shapeless: Shape = {
  id: 'other',
  sign: /^/,
  ask: [],
  tip: 'What this means for the people who read it.',
};

/** The shape of a post's text. */
export function shapeOf(text: string): Shape {
  return shapes.find((shape) => shape.sign.test(text)) ?? shapeless;
}
