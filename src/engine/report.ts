import type { Counts, Report } from './finding';
import type { Verdict } from './language';

type Later = Pick<Verdict, 'reasons' | 'tone'>;

/**
 * A report whose reasons and tone are worked out when they are first read, and then kept: while somebody types, nobody
 * reads them. They are fields like any other, also for `JSON.stringify`, for copies and for messages.
 */
class LazyReport implements Report {
  readonly language: Report['language'];
  readonly findings: Report['findings'];
  readonly focus: number;
  readonly score: number;
  readonly nudge: boolean;
  readonly counts: Report['counts'];
  readonly paused: Report['paused'];
  declare readonly reasons: Report['reasons'];
  declare readonly tone: Report['tone'];
  readonly #later: () => Later;
  #reasons: Report['reasons'] | undefined;
  #tone: Report['tone'] | undefined;

  constructor(parts: Omit<Report, keyof Later>, later: () => Later) {
    this.language = parts.language;
    this.findings = parts.findings;
    this.focus = parts.focus;
    this.score = parts.score;
    this.nudge = parts.nudge;
    this.counts = parts.counts;
    this.paused = parts.paused;
    this.#later = later;
    Object.defineProperty(this, 'reasons', LazyReport.#reasonsField);
    Object.defineProperty(this, 'tone', LazyReport.#toneField);
  }

  /** Every report has the very same getters: making new ones for each would cost more than the rest of it. */
  static readonly #reasonsField = {
    enumerable: true,
    get(this: LazyReport) {
      this.#reasons ??= this.#later().reasons;
      return this.#reasons;
    },
  };
  static readonly #toneField = {
    enumerable: true,
    get(this: LazyReport) {
      if (this.#tone === undefined) this.#tone = this.#later().tone;
      return this.#tone;
    },
  };
}

/** A report of these parts; `later` is asked for the rest, once for each field at most. */
export function reportOf(parts: Omit<Report, keyof Later>, later: () => Later): Report {
  return new LazyReport(parts, later);
}

/** What is said of a draft in a language that is not known, or in none. */
export function unjudged(language: 'other' | 'none'): Report {
  const counts: Counts = { us: 0, you: 0, usAt: [], youAt: [] };
  return {
    language,
    findings: [],
    focus: 50,
    score: 0,
    nudge: false,
    reasons: [],
    counts,
    tone: null,
    paused: [],
  };
}
