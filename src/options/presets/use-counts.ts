import { useMemo } from 'preact/hooks';
import { PresetRefused } from '../../presets/mistake';
import type { Shelf } from '../../shelf/shape';
import { type Counts, countsOf } from './counts';
import { useDrafts } from './drafts';

/** What a change would do to samples and open drafts; or why it can't be made. */
export type Weighed = { readonly counts: Counts } | { readonly counts: null; readonly says: string };

/**
 * Weighs a change of the shelf.
 * @param key what the change is made of: it is weighed anew when that is another
 */
export function useCounts(
  drafts: () => Promise<readonly string[]>,
  shelf: Shelf,
  choose: (shelf: Shelf) => Shelf,
  key: string,
): Weighed {
  const open = useDrafts(drafts);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the change, a new closure each time
  return useMemo(() => {
    try {
      return { counts: countsOf(shelf, choose(shelf), open) };
    } catch (thrown) {
      if (!(thrown instanceof PresetRefused)) throw thrown;
      return { counts: null, says: thrown.mistakes[0]?.says ?? thrown.message };
    }
  }, [shelf, open, key]);
}
