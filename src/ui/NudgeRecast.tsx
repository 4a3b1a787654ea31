import type { Recast } from '../engine/finding';
import type { NudgeCardProps } from './NudgeCard';
import { Outcome } from './Outcome';
import { newWords } from './pieces';

/** The draft turned to its reader, to be used in its place. */
export function NudgeRecast(props: NudgeCardProps & { readonly recast: Recast }) {
  const { draft, recast, filled, limit, measure, tell } = props;
  return (
    <Outcome
      {...{ recast, filled, limit, measure }}
      pieces={newWords(draft, recast.text, recast.blanks)}
      head={<p class="hint">{recast.label}</p>}
      usable="Use this"
      type={(next) => tell({ do: 'type', filled: next })}
      use={(text) => tell({ do: 'use', text })}
    />
  );
}
