import type { Move } from '../../../engine/move';
import type { Draft } from '../draft';
import { isPlain, objectOf } from '../grammar/offer';
import { isAuthor } from '../traits';
import { turning } from '../turn';

const place =
  /^(?:at|attending|exhibiting at|showcasing at|heading to|going to|coming to|speaking at|presenting at) (?:stand \d+ (?:at|of) |booth \d+ (?:at|of) )?(?:the )?[@#\p{Lu}\d]/u;

/** Our trip to a gathering: where the reader can meet us. */
const move: Move<Draft> = {
  ...turning((clause, draft) => {
    const { subject, verb, rest, stop, tense } = clause;
    if (!isPlain(clause) || tense === 'past' || tense === 'perfect' || !rest) return null;
    if (!isAuthor(draft, subject)) return null;
    const whom = objectOf(subject);
    if (/\b(?:last|yesterday|was|were)\b/i.test(rest)) return null;
    if (verb.base === 'attend' && /^(?:the )?[@#\p{Lu}]/u.test(rest))
      return `You can meet ${whom} at ${rest}${stop}`;
    if (/^(?:exhibit|showcase)$/.test(verb.base) && /^at /.test(rest))
      return `You can meet ${whom} ${rest}${stop}`;
    if (
      /^(?:head|go|come)$/.test(verb.base) &&
      tense === 'progressive' &&
      /^to (?:the )?[@#\p{Lu}]/u.test(rest)
    )
      return `You can meet ${whom} at ${rest.replace(/^to /, '')}${stop}`;
    if (verb.base !== 'be' || !place.test(rest)) return null;
    return `You can meet ${whom} at ${rest.replace(/^.*?\b(?:at|to|attending) /, '')}${stop}`;
  }, 0.74),
  turns: {
    'We are excited to attend FleetCon next week.': 'You can meet us at FleetCon next week.',
    'We’ll be at FleetCon in Lyon on 4 May, stand 9!':
      'You can meet us at FleetCon in Lyon on 4 May, stand 9!',
    'I’m heading to PyBorders on Friday.': 'You can meet me at PyBorders on Friday.',
    'Acme is exhibiting at the Harbour Fair.': 'You can meet Acme at the Harbour Fair.',
  },
  leaves: ['We attended FleetCon last week.', 'We are at home.', 'Our rivals are at FleetCon.'],
};
export default move;
