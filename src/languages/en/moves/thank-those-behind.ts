import type { Move } from '../../../engine/move';
import { type Draft, led, marked } from '../draft';

/** Kinds of post in which somebody outside nearly always had a part. */
const shared = new Set(['award', 'launch', 'partner', 'give']);

/** Thanks the people whose work the news is; who they are is the writer's to say. */
const move: Move<Draft> = {
  kind: 'people',
  label: 'The people first',
  make(draft) {
    const { topic, shape } = draft;
    const thank = topic?.thank ?? shape.thank;
    if (!thank || /\b(?:thank|congrat)/i.test(draft.text)) return [];
    const worth = topic?.thank ? (thank.includes('[[') ? 0.45 : 0.6) : shared.has(shape.id) ? 0.45 : 0.32;
    return [{ text: led(draft, marked(thank)), dropped: draft.dropped, worth }];
  },
  turns: {
    'We’re proud to have won the Harbour Prize.':
      'Thank you to [[the customers and colleagues behind it, by name]]. We’ve won the Harbour Prize.',
  },
  leaves: ['Read our story.', 'We won. Thank you all.'],
};
export default move;
