/** One change of a text: what stood between `from` and `before` now reaches from `from` to `after`. */
export type Edit = { readonly from: number; readonly before: number; readonly after: number };

/** The one stretch in which two texts differ, as short as can be; null when they are the same. */
export function editBetween(old: string, now: string): Edit | null {
  if (old === now) return null;
  const most = Math.min(old.length, now.length);
  let from = 0;
  while (from < most && old[from] === now[from]) from++;
  let tail = 0;
  while (tail < most - from && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  return { from, before: old.length - tail, after: now.length - tail };
}

const WORD = /[\p{L}\p{N}\p{M}_'’]/u;

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
    const grewLeft = WORD.test(now[moved.start - 1] ?? ' ') && WORD.test(now[moved.start] ?? ' ');
    const grewRight = WORD.test(now[moved.end] ?? ' ') && WORD.test(now[moved.end - 1] ?? ' ');
    const stoodAlone =
      !(WORD.test(old[mark.start - 1] ?? ' ') && WORD.test(old[mark.start] ?? ' ')) &&
      !(WORD.test(old[mark.end] ?? ' ') && WORD.test(old[mark.end - 1] ?? ' '));
    if (apart && same && !(stoodAlone && (grewLeft || grewRight))) kept.push(moved);
  }
  return kept;
}
