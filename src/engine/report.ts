import type { Counts, Report } from './finding';
import { later } from './later';
import { lazyFields } from './lazy-fields';

type Explained = Pick<Report, 'reasons' | 'tone'>;

/** While somebody types, nobody reads a report's reasons and tone: they are worked out when they are first read. */
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
  readonly #reasons: () => Report['reasons'];
  readonly #tone: () => Report['tone'];

  constructor(parts: Omit<Report, keyof Explained>, explain: () => Explained) {
    this.language = parts.language;
    this.findings = parts.findings;
    this.focus = parts.focus;
    this.score = parts.score;
    this.nudge = parts.nudge;
    this.counts = parts.counts;
    this.paused = parts.paused;
    this.#reasons = later(() => explain().reasons);
    this.#tone = later(() => explain().tone);
    Object.defineProperties(this, LazyReport.#fields);
  }

  static readonly #fields = lazyFields<LazyReport>({
    reasons: (report) => report.#reasons(),
    tone: (report) => report.#tone(),
  });
}

/** A report of these parts; `explain` is asked for the rest, once for each field at most. */
export function reportOf(parts: Omit<Report, keyof Explained>, explain: () => Explained): Report {
  return new LazyReport(parts, explain);
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
