import type { Move } from '../../../engine/move';
import { asksAlready, type Draft, inserted, isOver, joinable, led } from '../draft';

/** Asks what any reader of such a post can answer, where its topic is not known. */
const move: Move<Draft> = {
  kind: 'conversation',
  label: 'A conversation',
  make(draft) {
    if (asksAlready(draft)) return [];
    const { shape, dropped, voice } = draft;
    const asks = shape.ask.map((ask) =>
      (voice !== 'we' && ask.includes('{us}') ? 'What should come next?' : ask.replace('{us}', 'we')).replace(
        '{ask}',
        isOver(draft) ? 'have asked' : 'ask',
      ),
    );
    const last = joinable(draft) ? [led(draft, '', inserted(draft, 'What would you add?'))] : [];
    return [
      ...asks.map((ask) => ({
        text: led(draft, ask),
        dropped,
        worth: shape.id === 'appointment' ? 0.6 : 0.35,
      })),
      ...last.map((text) => ({ text, dropped, worth: 0.28 })),
    ];
  },
  turns: {
    'The Lantern is brand-new.': 'What would you use it for first? The Lantern is brand-new.',
  },
  leaves: ['Are you ready?'],
};
export default move;
