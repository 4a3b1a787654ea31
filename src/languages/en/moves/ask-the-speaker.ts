import type { Move } from '../../../engine/move';
import { asksAlready, type Draft, led } from '../draft';

const past =
  /\b(?:spoke|discussed|talked|presented|shared|explained|joined|was interviewed|sat down|testified|told|interviewed)\b/;

/** Asks what readers would ask the person the post says is heard somewhere, then tells where. */
const move: Move<Draft> = {
  kind: 'conversation',
  label: 'A conversation',
  make(draft) {
    const [person, other] = draft.people;
    if (!person || draft.shape.id !== 'talk' || asksAlready(draft)) return [];
    const whom = other && draft.people.length === 2 ? `${person.name} or ${other.name}` : person.name;
    const ask = past.test(draft.text) ? 'What would you have asked' : 'What would you ask';
    const about = draft.topic ? ` about ${draft.topic.about}` : '';
    return [
      { text: led(draft, `${ask} ${whom}${about}?`), dropped: draft.dropped, worth: 0.82 },
      { text: led(draft, `${ask} ${person.name}?`), dropped: draft.dropped, worth: 0.78 },
    ];
  },
  turns: {
    'Our economist Lena Voss speaks about retirement at the Harbour Forum tonight.':
      'What would you ask Lena Voss about saving for retirement? Our economist Lena Voss speaks about retirement at the Harbour Forum tonight.',
  },
  leaves: ['Lena Voss bakes bread.', 'We speak at the Harbour Forum tonight.'],
};
export default move;
