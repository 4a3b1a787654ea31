import type { Candidate } from '../../engine/move';
import { led, replaced } from './compose';
import type { Draft } from './draft';
import { type Clause, clauseOf } from './grammar/clause';

/**
 * The draft with the first clause that `turn` can turn put the other way round; its other sentences stay. Only the
 * first sentences are looked at, and the earlier the better.
 */
export function turned(
  draft: Draft,
  turn: (clause: Clause) => string | null,
  worth = 0.9,
): readonly Candidate[] {
  for (let at = 0; at < Math.min(draft.news.length, 3); at++) {
    const clause = clauseOf(draft.news[at]!.core.trim());
    const text = clause && turn(clause);
    if (text)
      return [
        { text: led(draft, '', replaced(draft, at, text)), dropped: draft.dropped, worth: worth - at * 0.15 },
      ];
  }
  return [];
}
