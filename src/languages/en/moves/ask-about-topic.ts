import type { Move } from '../../../engine/move';
import { asksAlready, type Draft, led } from '../draft';

/** Asks readers for their own part in what the post is about, then tells the news. */
const move: Move<Draft> = {
  kind: 'conversation',
  label: 'A conversation',
  make(draft) {
    if (!draft.topic || asksAlready(draft)) return [];
    return draft.topic.ask.map((ask, at) => ({
      text: led(draft, ask),
      dropped: draft.dropped,
      worth: 0.7 - at / 100,
    }));
  },
  turns: {
    'We’re thrilled to announce that Acme Pension now opens on Saturdays.':
      'What do you wish you had known about saving for retirement? Acme Pension now opens on Saturdays.',
  },
  leaves: ['What would you ask a nurse? Tell us.'],
};

export default move;
