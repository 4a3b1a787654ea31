import type { Move } from '../../../engine/move';
import { broughtFirst } from '../compose';
import type { Draft } from '../draft';

const looksBack =
  /\bwaiting for\b|\b(?:this|that|these|those|it|them|they|their|too|else|also|he|she|here)\b/i;

/** The post ends on a question to the reader: it belongs at the start. */
const move: Move<Draft> = {
  kind: 'conversation',
  label: 'A conversation',
  make(draft) {
    const at = draft.news.findIndex(
      ({ core }) =>
        /^(?:what|which|how|who|where|when|why)\b.*\byou(?:r|rs)?\b.*\?\s*$/i.test(core.trim()) &&
        core.trim().split(' ').length > 4,
    );
    const piece = draft.news[at];
    if (!piece || at === 0 || looksBack.test(piece.core) || /^(?:and|but|or|so)\b/i.test(piece.core))
      return [];
    return [{ text: broughtFirst(draft, at), dropped: draft.dropped, worth: 0.8 }];
  },
  turns: {
    'We cleaned the canal on Sunday. Which stretch do you walk along?':
      'Which stretch do you walk along? We cleaned the canal on Sunday.',
  },
  leaves: ['Do you walk along the canal? We cleaned it.', 'We cleaned the canal. Did you see it?'],
};
export default move;
