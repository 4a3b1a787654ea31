import type { Clause } from './clause';
import { verbOf } from './verbs';
import { uncapital } from './words';

const users =
  '(?:you|people|users|customers|clients|teams|companies|businesses|developers|everyone|anyone|organi[sz]ations|members|riders|drivers|shoppers|fans|readers|patients|students|teachers|parents|creators|enterprises|merchants|travell?ers|guests|viewers|players)';
const lets = new RegExp(`^(?:${users}) (?:to )?(\\p{L}+)\\b(.*)$`, 'su');
const purpose = new RegExp(
  `^(.+?),? (?:to|that|which|that can|which can|designed to|built to) (?:help|helps|let|lets|allow|allows|enable|enables) (?:${users}) (?:to )?(\\p{L}+)\\b(.*)$`,
  'su',
);
const kinds: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:store|shop|branch|caf[eé]|restaurant|clinic|centre|center|museum|exhibition|library|showroom|bakery|gallery|pool|park|playground|pharmacy|market)$/i,
    'visit',
  ],
  [
    /\b(?:app|tool|feature|service|platform|website|site|dashboard|portal|plugin|extension|version|software|api|hub|calculator|mode|update|chatbot|assistant|map)$/i,
    'use',
  ],
  [
    /\b(?:report|guide|book|blog|blog post|paper|white paper|study|magazine|newsletter|article|e-?book|handbook|checklist|playbook)$/i,
    'read',
  ],
  [/\b(?:video|film|movie|series|episode|documentary|trailer|show|season)$/i, 'watch'],
  [/\b(?:podcast|album|song|single|playlist|mix)$/i, 'listen to'],
  [
    /\b(?:collection|range|line|menu|kit|gear|edition|sneakers?|shoes?|jersey|card|flavou?rs?|recipe)$/i,
    'get',
  ],
  [/\b(?:webinar|workshop|class|course|livestream|open day|training|q&a)$/i, 'join'],
];

function can(clause: Clause): string {
  if (clause.tense === 'future') return 'You will be able to';
  return clause.adverbs.some((word) => /^(?:now|today)$/i.test(word)) ||
    clause.tense === 'perfect' ||
    clause.tense === 'progressive' ||
    clause.tense === 'past'
    ? 'You can now'
    : 'You can';
}

function yours(rest: string): string {
  return rest
    .replace(/\btheir\b/g, 'your')
    .replace(/\bthemselves\b/g, 'yourself')
    .replace(/\bthey\b/g, 'you');
}

function headOf(phrase: string): string {
  return phrase
    .split(
      /(?:,| (?:for|in|on|at|of|with|to|by|from|across|that|which|about|called|and|where|designed|built)\b)/,
    )[0]!
    .trim();
}

/** A new thing under its owner's name: `a new app` is `our new app`, or `Acme's new app`. */
function owned(phrase: string, owner: string | null): string | null {
  if (/^(?:our|the|this|my)\b/i.test(phrase))
    return owner && /^(?:our|my)\b/i.test(phrase) ? null : uncapital(phrase, () => false);
  const bare = phrase.replace(/^(?:an?|its|their)\s+/i, '');
  if (bare === phrase && /^[\p{Lu}\d@#]/u.test(phrase)) return phrase;
  return owner ? `${owner}${/s$/.test(owner) ? '’' : '’s'} ${bare}` : `our ${bare}`;
}

const new_ = new Set([
  'launch',
  'introduce',
  'release',
  'unveil',
  'add',
  'ship',
  'publish',
  'open',
  'roll',
  'debut',
  'host',
  'build',
  'create',
  'develop',
]);

/** What a clause that offers something lets its reader do, as a sentence; null when it offers nothing we can turn. */
export function offered(clause: Clause, voice: 'we' | 'i' | 'they'): string | null {
  if (clause.negative || clause.passive || clause.tense === 'modal' || clause.lead) return null;
  const { subject, verb, rest } = clause;
  const stop = clause.stop || '.';
  const we = /^(?:we|i)$/i.test(subject);
  const thing = we ? '' : uncapital(subject, (word) => !/^(?:Our|The|This|My|A|An)$/.test(word));
  const say = (what: string) => `${can(clause)} ${what.trim()}${stop}`;
  if (
    !we &&
    /^(?:work|run)$/.test(verb.base) &&
    clause.tense === 'present' &&
    /^(?:offline|on|in|with|across|without)\b/.test(rest) &&
    !/\b(?:team|people|staff|company)\b/i.test(subject)
  )
    return say(`use ${thing} ${rest}`);
  if (!we && verb.base === 'support' && clause.adverbs.length) {
    if (/^offline(?: mode| use)?$/.test(rest)) return say(`use ${thing} offline`);
    if (/^\p{L}+ mode$/u.test(rest)) return say(`use ${thing} in ${rest}`);
    if (rest.split(' ').length <= 4) return say(`use ${rest} with ${thing}`);
  }
  if (!we && verb.base === 'be') {
    const there = /^(?:now |finally |officially )?(?:available|out|live|here|open)( now)?\b\s*(.*)$/s.exec(
      rest,
    );
    if (there) {
      const kind = kinds.find(([sign]) => sign.test(headOf(subject)));
      const now = /now|finally|officially/.test(rest) || clause.adverbs.length ? 'You can now' : 'You can';
      return `${now} ${kind?.[1] ?? 'get'} ${thing}${there[2] ? ` ${there[2]}` : ''}${stop}`;
    }
    const streaming = /^(?:now )?streaming\b\s*(.*)$/s.exec(rest);
    if (streaming) return `You can now watch ${thing}${streaming[1] ? ` ${streaming[1]}` : ''}${stop}`;
  }
  if (!we && /^(?:let|allow|enable|help)$/.test(verb.base)) {
    const found = lets.exec(rest);
    if (found && verbOf(found[1]!)?.forms.includes('base'))
      return `With ${thing}, you can ${found[1]}${yours(found[2]!)}${stop}`;
  }
  const owner = we || voice === 'we' ? null : subject;
  if ((we || owner) && new_.has(verb.base) && clause.tense !== 'future') {
    const object = rest.replace(/^out /, '');
    const aim = purpose.exec(object);
    if (aim && verbOf(aim[2]!)?.forms.includes('base')) {
      const what = owned(aim[1]!, owner);
      if (what) return `With ${what}, you can ${aim[2]}${yours(aim[3]!)}${stop}`;
    }
    const kind = kinds.find(([sign]) => sign.test(headOf(object)));
    const what = kind && owned(object, owner);
    if (
      kind &&
      what &&
      !(kind[1] === 'visit') !== (verb.base === 'open') &&
      !/\b(?:will|our team|program)\b/.test(object)
    )
      return `You can now ${kind[1]} ${what}${stop}`;
  }
  if (
    we &&
    verb.base === 'offer' &&
    rest &&
    !/^\p{L}+ing\b/u.test(rest) &&
    !/\b(?:solutions|portfolio|opportunit\w+|services|congratulations|support|range)\b/.test(rest)
  )
    return say(`get ${rest}`);
  return null;
}
