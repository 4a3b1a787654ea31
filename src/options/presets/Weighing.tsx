import type { Difference } from '../../presets/differences';
import { Changes } from './Changes';
import { saidOf } from './counts';
import type { Weighed } from './use-counts';

type WeighingProps = {
  /** What differs from the version in force; null when there is none. */
  readonly changes: readonly Difference[] | null;
  readonly weighed: Weighed;
};

/** What a preset would change, or why it can't be taken. */
export function Weighing({ changes, weighed }: WeighingProps) {
  if (!weighed.counts)
    return (
      <p class="trouble" lang="en">
        {weighed.says}
      </p>
    );
  if (changes) return <Changes changes={changes} counts={weighed.counts} />;
  return <p class="num">{saidOf(weighed.counts)}</p>;
}
