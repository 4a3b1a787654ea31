import type { Move } from '../../../engine/move';
import { led, replaced } from '../compose';
import type { Draft } from '../draft';
import { toYou } from '../grammar/person';
import { mainClause } from '../traits';

const deeds = new Set(
  'volunteer donate give help serve mentor teach coach raise run organize support build lead create use care deliver collect work make bring start found spend drive fight cook clean plant rebuild tutor inspire champion advocate sew knit spark transform improve design develop guide train open welcome provide'.split(
    ' ',
  ),
);

/** Turns the portrait of a named person into thanks, said to them, for what the post says they did. */
const move: Move<Draft> = {
  kind: 'people',
  label: 'The people first',
  make(draft) {
    const main = mainClause(draft);
    if (!main || main.clause.lead || main.clause.passive || main.clause.negative) return [];
    const { subject, verb, rest, tense, stop } = main.clause;
    if (tense === 'future' || tense === 'modal' || !deeds.has(verb.base) || !rest) return [];
    const person = draft.people.find(({ name }) => subject.includes(name));
    if (!person || draft.people.filter(({ name }) => subject.includes(name)).length > 1) return [];
    const done = toYou(rest);
    if (done === null) return [];
    const after = draft.news
      .slice(main.at + 1)
      .map(({ core }) => core)
      .join(' ');
    if (/\b(?:he|she|him|her|his|hers|himself|herself)\b/i.test(after)) return [];
    if (
      !new RegExp(`^(?:\\p{Lu}[\\p{L}&.]+ ){0,4}${person.name}`, 'u').test(subject) ||
      /^(?:Our|The|A|An|This|These|My|Named|Meet)\b/.test(subject)
    )
      return [];
    if (/\b(?:CEO|CFO|COO|Chief|Chairman|President|Founder|Secretary|Senator|Trump|Obama)\b/i.test(subject))
      return [];
    const text = `Thank you, ${subject.replace(/,$/, '')}, for ${verb.ing} ${done}${stop}`;
    return [{ text: led(draft, '', replaced(draft, main.at, text)), dropped: draft.dropped, worth: 0.8 }];
  },
  turns: {
    'Omar Haddad coaches under-11s on Saturdays and gives his own boots away.':
      'Thank you, Omar Haddad, for coaching under-11s on Saturdays and giving your own boots away.',
  },
  leaves: ['Omar Haddad is our warehouse lead.', 'We coach under-11s.', 'Omar Haddad helps. She is kind.'],
};
export default move;
