import type { Move } from '../../../engine/move';
import { type Draft, led, replaced } from '../draft';
import { clauseOf } from '../grammar/clause';
import { offered } from '../grammar/offer';

/** Turns a sentence in which we offer something into what the reader can do with it. */
const move: Move<Draft> = {
  kind: 'reader',
  label: 'What they get first',
  make(draft) {
    for (let at = 0; at < Math.min(draft.news.length, 4); at++) {
      const piece = draft.news[at]!;
      const clause = clauseOf(piece.core);
      const text = clause && offered(clause, draft.voice);
      if (!text) continue;
      return [
        {
          text: led(draft, '', replaced(draft, at, text)),
          dropped: draft.dropped,
          worth: at === 0 ? 0.95 : 0.6,
        },
      ];
    }
    return [];
  },
  turns: {
    'We’re thrilled to announce that Acme Sync now supports offline mode!':
      'You can now use Acme Sync offline!',
    'We’ve launched a new app for nurses.': 'You can now use our new app for nurses.',
    'FieldNote lets teams draw their maps offline.': 'With FieldNote, you can draw your maps offline.',
    'Our winter menu is now available in every café.': 'You can now get our winter menu in every café.',
    'We now offer free delivery on all orders.': 'You can now get free delivery on all orders.',
  },
  leaves: ['We now support small farms.', 'We’ve launched.', 'Acme opened in 1990.'],
};
export default move;
