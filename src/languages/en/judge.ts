import type { Hit, Verdict } from '../../engine/language';
import { type Reading, Who } from '../../engine/reading';

/** The first honest verdict: how much of the draft is about us, and how much of it the rules have seen. */
export function judge(reading: Reading, hits: readonly Hit[]): Verdict {
  let us = 0;
  let you = 0;
  for (const who of reading.who) {
    if (who === Who.you) you++;
    else if (who !== Who.nobody) us++;
  }
  const share = us + you === 0 ? 0.3 : us / (us + you);
  const score = Math.min(1, 0.5 * share + 0.15 * Math.min(3, hits.length));
  const reasons = [
    { feature: 'about-us', weight: share - 0.5, says: `About us ${us} times, about the reader ${you}.` },
  ];
  return { score, focus: Math.round(100 * (1 - score)), nudge: score >= 0.75, reasons, tone: null };
}
