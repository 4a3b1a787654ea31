/** One change of a text: what stood between `from` and `before` now reaches from `from` to `after`. */
export type Edit = { readonly from: number; readonly before: number; readonly after: number };

/** So many characters are compared at once, as long as they are the same. */
const STRIDE = 256;

/** The one stretch in which two texts differ, as short as can be; null when they are the same. */
export function editBetween(old: string, now: string): Edit | null {
  if (old === now) return null;
  const most = Math.min(old.length, now.length);
  let from = 0;
  while (from + STRIDE <= most && now.startsWith(old.slice(from, from + STRIDE), from)) from += STRIDE;
  while (from < most && old[from] === now[from]) from++;
  let tail = 0;
  const endsAlike = () =>
    now.endsWith(old.slice(old.length - tail - STRIDE, old.length - tail), now.length - tail);
  while (tail + STRIDE <= most - from && endsAlike()) tail += STRIDE;
  while (tail < most - from && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  return { from, before: old.length - tail, after: now.length - tail };
}

const WORD = /[\p{L}\p{N}\p{M}_'’]/u;

/** True when two neighbouring characters make one word; `undefined` is the edge of the text. */
export const areJoined = (left: string | undefined, right: string | undefined): boolean =>
  WORD.test(left ?? ' ') && WORD.test(right ?? ' ');

/** True when a letter stands right before or behind a place that begins or ends with one. */
const isInWord = ({ start, end }: { readonly start: number; readonly end: number }, text: string): boolean =>
  areJoined(text[start - 1], text[start]) || areJoined(text[end - 1], text[end]);

/**
 * Moves places in the old text to where they are in the new one, and leaves out those whose own words changed:
 * the edit reaches into them, or joins a letter to their first or last.
 */
export function shiftMarks<Mark extends { readonly start: number; readonly end: number }>(
  marks: readonly Mark[],
  old: string,
  now: string,
): readonly Mark[] {
  const edit = editBetween(old, now);
  if (!edit) return marks;
  const by = edit.after - edit.before;
  const kept: Mark[] = [];
  for (const mark of marks) {
    const moved = mark.start >= edit.before ? { ...mark, start: mark.start + by, end: mark.end + by } : mark;
    const apart = mark.end <= edit.from || mark.start >= edit.before;
    const same = now.slice(moved.start, moved.end) === old.slice(mark.start, mark.end);
    const grew = isInWord(moved, now) && !isInWord(mark, old);
    if (apart && same && !grew) kept.push(moved);
  }
  return kept;
}
