import type { Candidate, Move } from '../../engine/move';
import { inserted, led, marked, replaced } from './compose';
import type { Draft } from './draft';
import { type Clause, clauseOf } from './grammar/clause';
import { fitted } from './template';

/** Kinds of post of which nobody can say what the reader gets, so that nothing is asked of the writer. */
const vague = new Set(['other', 'teaser', 'headline', 'eve', 'commitment', 'staff']);

/** A clause put the other way round, for the reader; null where that can't be done. */
type Turn = (clause: Clause, draft: Draft) => string | null;

/**
 * What all moves that turn a clause share: they give the reader what they get first. `worth` says how sure the move is
 * (see docs/rewrites.md).
 */
export function turning(turn: Turn, worth = 0.9): Pick<Move<Draft>, 'kind' | 'label' | 'make'> {
  return {
    kind: 'reader',
    label: 'What they get first',
    make: (draft) => turned(draft, turn, worth),
  };
}

/**
 * The draft with the first clause that `turn` can turn put the other way round; its other sentences stay. Only the
 * first sentences are looked at, and the earlier the better. Where that is not yet for the reader, what they get
 * follows as a blank.
 */
function turned(draft: Draft, turn: Turn, worth: number): readonly Candidate[] {
  const { dropped } = draft;
  for (let at = 0; at < Math.min(draft.news.length, 3); at++) {
    const clause = clauseOf(draft.news[at]!.core.trim());
    const text = clause && turn(clause, draft);
    if (!text) continue;
    const news = replaced(draft, at, text);
    const get = vague.has(draft.shape.id)
      ? undefined
      : fitted(draft.shape.get, draft).find(({ leads }) => !leads);
    const made = { text: led(draft, '', news), dropped, worth: worth - at * 0.15 };
    if (!get) return [made];
    const more = led(draft, '', inserted({ ...draft, news }, marked(get.text)));
    return [made, { text: more, dropped, worth: made.worth - 0.1 }];
  }
  return [];
}
