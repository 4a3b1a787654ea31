import type { Move } from '../../../engine/move';
import { asksAlready, type Draft, led } from '../draft';

/** Asks what any reader of such a post can answer, where its topic is not known. */
const move: Move<Draft> = {
  kind: 'conversation',
  label: 'A conversation',
  make(draft) {
    if (asksAlready(draft)) return [];
    return draft.shape.ask.map((ask) => ({
      text: led(draft, ask.replace('{us}', draft.voice === 'i' ? 'I' : draft.voice === 'we' ? 'we' : 'they')),
      dropped: draft.dropped,
      worth: 0.35,
    }));
  },
  turns: {
    'The Lantern is brand-new.': 'What would you use it for first? The Lantern is brand-new.',
  },
  leaves: ['Are you ready?'],
};
export default move;
