import type { Severity } from './rule';

const loud: Readonly<Record<Severity, number>> = { note: 0, warn: 1, strong: 2 };

/** What decides which of two findings is shown. */
type Ranked = {
  readonly rule: string;
  readonly category: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
};

/**
 * What the writer sees where findings stand on one another: the louder, then the longer (it says more of the place),
 * then the earlier, then the first by name. Findings on the same span and of the same category are one, the loudest
 * first. The result is in the order of the text.
 */
export function withoutOverlap<T extends Ranked>(findings: readonly T[]): (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const finding of [...findings].sort(byRank)) {
    const place = `${finding.start}/${finding.end}/${finding.category}`;
    const group = groups.get(place);
    if (group) group.push(finding);
    else groups.set(place, [finding]);
  }
  const shown: [T, ...T[]][] = [];
  for (const group of groups.values()) {
    const at = placeIn(shown, group[0].start);
    const before = shown[at - 1]?.[0];
    const behind = shown[at]?.[0];
    if (before && before.end > group[0].start) continue;
    if (behind && behind.start < group[0].end) continue;
    shown.splice(at, 0, group);
  }
  return shown;
}

function byRank(a: Ranked, b: Ranked): number {
  return (
    loud[b.severity] - loud[a.severity] ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

/** The index of the first that begins behind `start`; those shown never overlap and are in order. */
function placeIn(shown: readonly (readonly [Ranked, ...Ranked[]])[], start: number): number {
  let low = 0;
  let high = shown.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (shown[middle]![0].start <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
