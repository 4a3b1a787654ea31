import { blank, type Move } from '../../../engine/move';
import { type Draft, led } from '../draft';

/** Thanks the people whose work the news is; who they are is the writer's to say. */
const move: Move<Draft> = {
  kind: 'people',
  label: 'The people first',
  make(draft) {
    if (!draft.shape.who || /\bthank/i.test(draft.text)) return [];
    return [
      { text: led(draft, `Thank you to ${blank(draft.shape.who)}.`), dropped: draft.dropped, worth: 0.4 },
    ];
  },
  turns: {
    'Proud to have won the Harbour Prize.':
      'Thank you to [[the people whose work this is, by name]]. We’ve won the Harbour Prize.',
  },
  leaves: ['Read our story.', 'We won. Thank you all.'],
};
export default move;
