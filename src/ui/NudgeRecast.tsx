import type { Recast } from '../engine/finding';
import { say } from '../say';
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
      head={
        <p class="hint" lang="en">
          {recast.label}
        </p>
      }
      usable={say('use_this')}
      type={(next) => tell({ do: 'type', filled: next })}
      use={(text) => tell({ do: 'use', text })}
    />
  );
}
