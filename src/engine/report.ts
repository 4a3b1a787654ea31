import type { Report } from './finding';
import type { Verdict } from './language';

/**
 * A report whose reasons and tone are worked out when they are first read, and then kept: while somebody types, nobody
 * reads them. They are fields like any other, also for `JSON.stringify` and for messages.
 */
export function reportOf(
  { language, findings, focus, score, nudge, counts, paused }: Omit<Report, 'reasons' | 'tone'>,
  told: () => Pick<Verdict, 'reasons' | 'tone'>,
): Report {
  let reasons: Report['reasons'] | undefined;
  let tone: Report['tone'] | undefined;
  return {
    language,
    findings,
    focus,
    score,
    nudge,
    get reasons() {
      reasons ??= told().reasons;
      return reasons;
    },
    counts,
    get tone() {
      if (tone === undefined) tone = told().tone;
      return tone;
    },
    paused,
  };
}
