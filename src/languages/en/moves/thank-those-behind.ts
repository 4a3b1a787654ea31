import type { Move } from '../../../engine/move';
import { type Draft, led, marked } from '../draft';

/** Thanks the people whose work the news is; who they are is the writer's to say. */
const move: Move<Draft> = {
  kind: 'people',
  label: 'The people first',
  make(draft) {
    const { topic, shape } = draft;
    const thank = topic?.thank ?? shape.thank;
    if (!thank || /\b(?:thank|congrat)/i.test(draft.text)) return [];
    const worth = topic?.thank ? (thank.includes('[[') ? 0.45 : 0.55) : 0.32;
    return [{ text: led(draft, marked(thank)), dropped: draft.dropped, worth }];
  },
  turns: {
    'We’re proud to have won the Harbour Prize.':
      'Thank you to [[the customers and colleagues behind it, by name]]. We’ve won the Harbour Prize.',
  },
  leaves: ['Read our story.', 'We won. Thank you all.'],
};
export default move;
