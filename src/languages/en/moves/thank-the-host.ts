import type { Move } from '../../../engine/move';
import { led, replaced } from '../compose';
import type { Draft } from '../draft';
import type { Clause } from '../grammar/clause';
import { objectOf } from '../grammar/offer';
import { outsiders } from '../grammar/outsiders';
import { uncapital } from '../grammar/words';
import { isOwn, mainClause } from '../traits';

const by = new RegExp(`^(?:by|in|on) ${outsiders}(.*)$`, 'su');
const outsider = new RegExp(`^\\.? ?${outsiders}$`, 'u');
const showing = new Set(['feature', 'quote', 'interview', 'cover', 'cite', 'profile']);
const nobody = /^(?:We|I|He|She|They|It|This|That|Today|Yesterday|You|Who)\b/;
/** What they showed is ours: our words, our people, us. */
const ours =
  /^(?:our|my|us|me|expert|market|commentary|an? (?:interview|article|story) (?:with|by|about)|the recent|@\w+|\p{Lu}\p{Ll}+ \p{Lu})/iu;
const expert = /^expert /i;

/** Who showed what of ours, whichever way round the clause says it. */
function shown(
  clause: Clause,
): { readonly host: string; readonly what: string; readonly more: string } | null {
  const { subject, rest, passive, verb } = clause;
  if (passive) {
    const [, host, more = ''] = (verb.base !== 'cover' && by.exec(rest)) || [];
    const what = objectOf(subject);
    return host ? { host, what, more } : null;
  }
  const [, host] = outsider.exec(subject) ?? [];
  return host && !nobody.test(host) && ours.test(rest) ? { host, what: rest, more: '' } : null;
}

/** The same with nobody named: `Featured in @LoftMag.` */
const featured = new RegExp(
  `^(Featured|Quoted|Interviewed) (?:in|by|on) ${outsiders}(?: (this (?:week|month|morning|year)|today|last (?:week|month|night)))?([.!]*)$`,
  'u',
);
const gifts: Readonly<Record<string, string>> = {
  featured: 'feature',
  quoted: 'quote',
  interviewed: 'interview',
};

/** Thanks whoever gave us their page or their stage, for what the post says they did. */
const move: Move<Draft> = {
  kind: 'people',
  label: 'The people first',
  make(draft) {
    const main = mainClause(draft);
    const at = draft.news.findIndex(({ core }) => core.trim());
    const [, deed = '', guest = '', when = '', rest = ''] =
      featured.exec(draft.news[at]?.core.trim() ?? '') ?? [];
    if (!main && guest && !isOwn(draft, guest)) {
      const text = `Thank you, ${guest}, for the ${gifts[deed.toLowerCase()]}${when && ` ${when}`}${rest || '.'}`;
      return [{ text: led(draft, '', replaced(draft, at, text)), dropped: draft.dropped, worth: 0.75 }];
    }
    if (!main || main.clause.lead || main.clause.negative || !showing.has(main.clause.verb.base)) return [];
    const { verb, tense, stop } = main.clause;
    const found = tense === 'future' || tense === 'modal' ? null : shown(main.clause);
    if (!found || isOwn(draft, found.host) || draft.people.some(({ name }) => name === found.host)) return [];
    const loud = expert.exec(found.what);
    const what = loud
      ? found.what.slice(loud[0].length)
      : uncapital(found.what, (word) => !/^(?:Our|The|This|My|A|An|Market|Commentary)$/.test(word));
    const text = `Thank you, ${found.host}, for ${verb.ing} ${what}${found.more}${stop}`;
    const dropped = loud ? [...draft.dropped, loud[0].trim()] : draft.dropped;
    return [{ text: led(draft, '', replaced(draft, main.at, text)), dropped, worth: 0.75 }];
  },
  turns: {
    'Expert commentary by our vet Jo Hale is quoted by @LoftMag.':
      'Thank you, @LoftMag, for quoting commentary by our vet Jo Hale.',
    'So honoured to have been featured in @LoftMag.': 'Thank you, @LoftMag, for the feature.',
    '@RadioNorth interviewed our vet Jo Hale about summer ticks.':
      'Thank you, @RadioNorth, for interviewing our vet Jo Hale about summer ticks.',
  },
  leaves: [
    'Our vet Jo Hale is quoted in several papers.',
    'Acme featured a new lamp.',
    'We hosted Jo Hale last night.',
  ],
};
export default move;
