import type { Move } from '../../../engine/move';
import { broughtFirst } from '../compose';
import type { Draft } from '../draft';

const thanks =
  /^(?:(?:a |my |our )?(?:big |huge |special |heartfelt |sincere |warm |massive |many |deepest )*(?:thank(?:s| you|[- ]you)|congratulations|congrats|kudos)\b|thank you\b|thanks\b|we (?:thank|want to thank|would like to thank)\b|i (?:want to|would like to|['’]d like to) thank\b)/i;
const looksBack = /\b(?:this|that|these|those|it|them|they|their|such|here|there|so)\b/i;

/** Moves the thanks a post ends on to its start: whom it is about is whom the reader meets first. */
const move: Move<Draft> = {
  kind: 'people',
  label: 'The people first',
  make(draft) {
    const at = draft.news.findIndex(({ core }) => thanks.test(core.trim()));
    const piece = draft.news[at];
    if (
      !piece ||
      draft.news.slice(0, Math.max(at, 0)).reduce((sum, { core }) => sum + core.length, 0) < 20 ||
      looksBack.test(piece.core) ||
      piece.core.length < 24 ||
      /^thank you (?:from|and)\b|^thanks-/i.test(piece.core.trim())
    )
      return [];
    return [{ text: broughtFirst(draft, at), dropped: draft.dropped, worth: 0.8 }];
  },
  turns: {
    'Our night bus now runs to Ferry Road. Thank you to the drivers who tried the route. #NightBus':
      'Thank you to the drivers who tried the route. Our night bus now runs to Ferry Road. #NightBus',
  },
  leaves: ['Thank you to the drivers. The night bus runs.', 'We won. Thanks for this.'],
};
export default move;
