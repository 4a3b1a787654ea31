import type { Clause } from './clause';
import { firstNames } from './first-names';
import { uncapital } from './words';

/** Whom an offer is for, when that is the reader: `lets teams draw` is `you can draw`. */
export const users =
  '(?:(?:small |local |busy |young )?(?:you|people|users|customers|clients|teams|companies|businesses|developers|everyone|anyone|organi[sz]ations|members|riders|drivers|shoppers|fans|readers|patients|students|teachers|parents|creators|enterprises|merchants|travell?ers|guests|viewers|players|buyers|sellers|visitors|subscribers|passengers|writers|designers|owners))';

/** What a thing is, by its last word, and what its reader does with it. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:stores?|shops?|branch(?:es)?|caf[eé]|restaurant|clinic|museum|exhibition|library|showroom|bakery|gallery|pool|park|playground|pharmacy|market|garden|hotel|pub|bar|studio|hall|cent(?:re|er)|workshop space|salon|gym|kitchen|theat(?:re|er))$/i,
    'visit',
  ],
  [
    /\b(?:app|tool|feature|platform|website|site|dashboard|portal|plugin|plug-in|extension|version|software|api|calculator|mode|update|chatbot|assistant|map|integration|widget|toolkit|template|add-on|keyboard|editor|(?:booking|order|sign-up|donation|payment|help) page|checkout|form|service|sdk|library for .*|app store|chatbot|bot|package|cli|theme|font|course builder|languages?|search|filters?|shortcuts?|tools|features|integrations)$/i,
    'use',
  ],
  [
    /\b(?:report|guide|book|blog|paper|study|magazine|newsletter|article|e-?book|handbook|checklist|playbook|issue|story|op-?ed|brochure|blog post|post|novel|memoir|essay|interview|cookbook|report card|case study|whitepaper)$/i,
    'read',
  ],
  [
    /(?<!podcast )\b(?:video|film|movie|series|(?<!new )episode|documentary|trailer|show|season|premiere|finale)$/i,
    'watch',
  ],
  [/\b(?:podcast episode|ep|podcast|album|song|single|playlist|mix|record)$/i, 'listen to'],
  [
    /\b(?:collection|menu|kit|gear|edition|sneakers?|shoes?|jersey|card|flavou?rs?|range|line|tickets|merch|bike|jacket|phone|watch|lamp|kettle|toy|game|delivery|deliveries|appointments?|parking|wi-?fi|membership|subscriptions?|trial|bundles?|vouchers?|sandwiches|brownies|cakes?)$/i,
    'get',
  ],
  [/\bsale$/i, 'shop'],
  [/\bnew episode$/i, 'catch'],
  [
    /\b(?:webinars?|workshops?|class(?:es)?|courses?|retreat|livestream|training (?:session|day|course)|q&a|meetup|tour)$/i,
    'join',
  ],
];

/** The phrase before its first preposition or clause: `a new guide to soil` is `a new guide`. */
export function headOf(phrase: string): string {
  return (
    phrase
      .replace(/,? (?:“[^”]*”|"[^"]*")$/, '')
      .split(
        /(?:,|:| (?:for|in|on|at|of|with|to|by|from|across|that|which|about|called|named|and|where|designed|built|made|featuring)\b)/,
      )[0]
      ?.trim() ?? ''
  );
}

/** What a reader does with a thing (`use`, `read`), or null when its last word is none we know. */
export function doingWith(phrase: string): string | null {
  if (/\bepisodes? of (?:our|the|my) (?:\S+ )?podcast$/i.test(phrase)) return 'listen to';
  const head = headOf(phrase);
  const whole = phrase.split(/(?:,|:| (?:for|in|on|at|with|to|by|from|about|across|that)\b)/)[0] ?? '';
  return kinds.find(([sign]) => sign.test(head) || sign.test(whole))?.[1] ?? null;
}

/** `You can now` for what is new, `You can` for what is not, `You will be able to` for what is to come. */
export function can(clause: Clause): string {
  if (clause.tense === 'future') return 'You will be able to';
  const fresh =
    clause.tense !== 'present' || clause.adverbs.some((word) => /^(?:now|today|finally)$/i.test(word));
  return fresh ? 'You can now' : 'You can';
}

/** The same words said to their reader: `their maps` is `your maps`. */
export function yours(rest: string): string {
  return rest
    .replace(/\btheir\b/g, 'your')
    .replace(/\bthemselves\b/g, 'yourself')
    .replace(/\bthey\b/g, 'you');
}

/** A thing as the middle of a sentence has it: `Our winter menu` is `our winter menu`, `Acme Sync` stays. */
export function inside(phrase: string): string {
  if (/^(?:Latest|New|First|Final|Last)\b/.test(phrase))
    return `the ${phrase.charAt(0).toLowerCase()}${phrase.slice(1)}`;
  if (/^(?:Tickets|Seats|Places|Copies|Applications)\b/.test(phrase))
    return phrase.charAt(0).toLowerCase() + phrase.slice(1);
  if (
    /^(?:Dark|Bulk|Offline|Online|Free|Live|Shared|Smart|Custom|Group|Gift|Early|Summer|Winter|Spring|Autumn|Two|Three) \p{Ll}/u.test(
      phrase,
    )
  )
    return phrase.charAt(0).toLowerCase() + phrase.slice(1);
  const title =
    /^(?:The|A|An|My) \p{Lu}(?:.* )?\p{Lu}?[\p{L}’']*$/u.test(phrase) && /\p{Lu}[\p{L}’']*$/u.test(phrase);
  return title ? phrase : uncapital(phrase, (word) => !/^(?:Our|The|This|My|A|An|These|Its)$/.test(word));
}

/** Who owns what a subject makes, as `owned` takes it: null for `we`, `I` for `I`, a name as it stands. */
export function ownerOf(subject: string): string | null {
  if (/^we$/i.test(subject)) return null;
  return /^i$/i.test(subject) ? 'I' : subject;
}

/**
 * A new thing under its owner's name: `a new app` is `our new app`, `my new app` or `Acme's new app` when `owner` is
 * `I` or a name. Null when it cannot be said.
 */
export function owned(phrase: string, owner: string | null): string | null {
  if (/^(?:her|his|your|someone)\b/i.test(phrase)) return null;
  if (/^(?:our|my)\b/i.test(phrase)) return owner && owner !== 'I' ? null : inside(phrase);
  if (/^(?:the|this)\b/i.test(phrase)) return inside(phrase);
  const bare = phrase.replace(/^(?:an?|its|their)\s+/i, '');
  if (owner === 'I') return `my ${bare}`;
  if (bare === phrase && /^(?:[\p{Lu}\d@#]|v\d)/u.test(phrase)) return owner ? null : phrase;
  return owner ? `${owner}${/s$/.test(owner) ? '’' : '’s'} ${bare}` : `our ${bare}`;
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const starts = new RegExp(
  `^(?:on |in |this |from |at )?((?:next |this )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|tomorrow|${months}|\\d{1,2}(?:st|nd|rd|th)? (?:${months})|spring|summer|autumn|fall|winter|week|month|year|20\\d\\d)\\b.*)$`,
  'su',
);

/** When a thing begins, said of what one can do from then on: `on 3 March` is `from 3 March`. Null when it is no time. */
export function fromWhen(rest: string): string | null {
  const found = starts.exec(rest)?.[1];
  if (!found) return null;
  return /^this /.test(rest) ? `from this ${found}` : `from ${found}`;
}

/** Whether a clause can be turned at all: plain, affirmative, in a tense of now. */
export function isPlain(clause: Clause): boolean {
  return !clause.negative && !clause.passive && clause.tense !== 'modal' && !clause.lead;
}

/** Whether a subject is the author: `we`, `I`, or one of its names. */
export function isUs(subject: string, isOwn: (name: string) => boolean): boolean {
  return /^(?:we|i)$/i.test(subject) || isOwn(subject);
}

/** A subject as the object of another clause: `we` is `us`, `I` is `me`, a name stays. */
export function objectOf(subject: string): string {
  if (/^we$/i.test(subject)) return 'us';
  return /^i$/i.test(subject) ? 'me' : subject;
}

/** A subject that can stand for a product: a name or "our …", no pronoun, no person or team. */
export function isProduct(subject: string): boolean {
  return (
    !/^(?:don['’]t|can['’]t|catch|watch|tune|see|missed|we|i|he|she|it|they|you|that|this|these|those|there|here|who|all|everyone|more|what)\b/i.test(
      subject,
    ) &&
    !/\b(?:team|people|staff|company|employees|ceo|agents?|volunteers|registration|information|sleep|time|story|he|she)\b/i.test(
      subject,
    ) &&
    !/[,;:–—!?]/.test(subject) &&
    !firstNames.has(subject.split(' ')[0] ?? '') &&
    subject.split(' ').length <= 8
  );
}
