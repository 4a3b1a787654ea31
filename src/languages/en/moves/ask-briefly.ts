import type { Move } from '../../../engine/move';
import { led } from '../compose';
import type { Draft } from '../draft';
import { asksAlready } from '../traits';

/** The shortest question about what a post is about, for when it has no room for a better one. */
const move: Move<Draft> = {
  kind: 'conversation',
  label: 'A conversation',
  make(draft) {
    if (!draft.topic || draft.sure < 1.5 || asksAlready(draft) || draft.shape.id === 'leaving') return [];
    const text = led(draft, `What would you ask about ${draft.topic.about}?`);
    return [{ text, dropped: draft.dropped, worth: 0.2 }];
  },
  turns: {
    'Acme Pension now opens on Saturdays.':
      'What would you ask about saving for retirement? Acme Pension now opens on Saturdays.',
  },
  leaves: ['Quiet in the hall.', 'Which pension do you have? Ours is old.'],
};

export default move;
