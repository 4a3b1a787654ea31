import { commonPrefix, commonSuffix } from './change';

/** So many characters are read and checked for the first time within a frame, on the slow machines we measured on. */
const slice = 1_500;
/** How far behind a slice the end of a line or a sentence is looked for. */
const reach = 500;

/**
 * Where to stop on the way through a text of which `known` was read before, so that no part of the work is long; none
 * when little is new. In UTF-16 offsets, from the front, each past `least`.
 */
export function slicesOf(known: string, text: string, least: number): readonly number[] {
  const same = commonPrefix(known, text);
  const behind = commonSuffix(known, text, Math.min(known.length, text.length) - same);
  if (text.length - same - behind <= slice) return [];
  const ends: number[] = [];
  for (let end = Math.max(least, same + slice); end + reach < text.length; ) {
    const near = text.slice(end, end + reach);
    end += 1 + (['\n', '. ', ' '].map((mark) => near.indexOf(mark)).find((at) => at >= 0) ?? 0);
    ends.push(end);
    // Each part goes over all before it: in a very long draft they grow, so that they stay few.
    end += Math.max(slice, end >> 3);
  }
  return ends;
}
