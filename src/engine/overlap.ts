import type { Finding, Rewrite } from './finding';
import type { Severity } from './rule';

const loud: Readonly<Record<Severity, number>> = { note: 0, warn: 1, strong: 2 };

/** How many rewrites one card shows at most. */
const mostRewrites = 5;

/**
 * What the writer sees where findings stand on one another: the louder, then the longer (it says more of the place),
 * then the earlier, then the first by name. Findings on the same span and of the same category become one, with the
 * loudest's words, all sources and up to five rewrites. The result is in the order of the text.
 */
export function withoutOverlap(findings: readonly Finding[]): Finding[] {
  const ranked = merged([...findings].sort(byRank));
  const shown: Finding[] = [];
  for (const finding of ranked)
    if (!shown.some((other) => finding.start < other.end && other.start < finding.end)) shown.push(finding);
  return shown.sort((a, b) => a.start - b.start);
}

function byRank(a: Finding, b: Finding): number {
  return (
    loud[b.severity] - loud[a.severity] ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

function merged(ranked: readonly Finding[]): Finding[] {
  const byPlace = new Map<string, Finding>();
  for (const finding of ranked) {
    const place = `${finding.start}/${finding.end}/${finding.category}`;
    const louder = byPlace.get(place);
    byPlace.set(place, louder ? joined(louder, finding) : finding);
  }
  return [...byPlace.values()];
}

function joined(louder: Finding, other: Finding): Finding {
  const rewrites: Rewrite[] = [...louder.rewrites];
  for (const rewrite of other.rewrites)
    if (rewrites.length < mostRewrites && !rewrites.some((known) => known.text === rewrite.text))
      rewrites.push(rewrite);
  return { ...louder, sources: [...new Set([...louder.sources, ...other.sources])], rewrites };
}
