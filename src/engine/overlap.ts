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
 * first; and a preset's rule speaks for ours where both mark much the same words. The result is in the order of the text.
 */
export function withoutOverlap<T extends Ranked>(findings: readonly T[]): (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  const ranked = [...findings].sort(byRank);
  for (const finding of ranked) {
    const place = `${finding.start}/${finding.end}/${finding.category}`;
    const group = groups.get(place);
    if (group) group.push(finding);
    else groups.set(place, [finding]);
  }
  const shown: [T, ...T[]][] = [];
  for (const group of ranked.some(isOfPreset) ? presetsFirst([...groups.values()]) : groups.values()) {
    const at = placeIn(shown, group[0].start);
    const before = shown[at - 1]?.[0];
    const behind = shown[at]?.[0];
    if (before && before.end > group[0].start) continue;
    if (behind && behind.start < group[0].end) continue;
    shown.splice(at, 0, group);
  }
  return shown;
}

/** A preset's rule is named `preset/rule`. */
const isOfPreset = ({ rule }: Ranked) => rule.includes('/');

/**
 * Lets a preset's rule take in those of ours that mark much the same words: it speaks first, and as loud as the loudest
 * of them, so that nothing that a rule of ours was set to, or locked at, becomes quieter by a preset that stands on it.
 */
function presetsFirst<T extends Ranked>(groups: readonly [T, ...T[]][]): [T, ...T[]][] {
  const theirs = groups.filter((group) => group.some(isOfPreset)).map(presetFirst);
  const ours = groups.filter((group) => !group.some(isOfPreset));
  const left = ours.filter((group) => {
    const same = theirs.find(([head]) => isMuchTheSame(head, group[0]));
    same?.push(...group);
    return !same;
  });
  return [...theirs.map(asLoudAsAll), ...left].sort(([a], [b]) => byRank(a, b));
}

function presetFirst<T extends Ranked>(group: readonly [T, ...T[]]): [T, ...T[]] {
  return [...group].sort((a, b) => Number(isOfPreset(b)) - Number(isOfPreset(a))) as [T, ...T[]];
}

function asLoudAsAll<T extends Ranked>([head, ...others]: readonly [T, ...T[]]): [T, ...T[]] {
  const [severity = head.severity] = [head, ...others]
    .map((one) => one.severity)
    .sort((a, b) => loud[b] - loud[a]);
  return [{ ...head, severity }, ...others];
}

/** Whether two places share at least half of the longer one. */
function isMuchTheSame(a: Ranked, b: Ranked): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 >= Math.max(a.end - a.start, b.end - b.start);
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
