import type { Finding, Report } from '../engine/finding';
import type { Past } from './past';

/** A month of posts. `month` is like 2026-11, by UTC; posts without a date have none and stand in no month. */
export type Month = {
  readonly month: string;
  readonly posts: number;
  /** The mean focus, 0 (us) to 100 (you). */
  readonly focus: number;
  readonly nudges: number;
};

/**
 * A rule and how many posts it marked. `change` has the shares of marked posts, 0 to 1, in the earlier and the later
 * half of the dated ones; null where there are too few to tell.
 */
export type Repeat = {
  readonly rule: string;
  readonly posts: number;
  readonly change: { readonly before: number; readonly after: number } | null;
};

/** What a look back keeps of a check. */
export type Seen = Pick<Report, 'language' | 'focus' | 'nudge' | 'score'> & {
  readonly findings: readonly Pick<Finding, 'rule' | 'severity' | 'start' | 'end'>[];
};

/** What a look back keeps of a report, in plain values: the rest would hold its whole reading. */
export function seenOf({ language, focus, nudge, score, findings }: Report): Seen {
  const places = findings.map(({ rule, severity, start, end }) => ({ rule, severity, start, end }));
  return { language, focus, nudge, score, findings: places };
}

/** A post and what a check made of it. */
export type Judged = { readonly past: Past; readonly report: Seen };

/** What a look back shows. */
export type Summary = {
  readonly posts: number;
  /** Of them: not in English, so not judged. */
  readonly notEnglish: number;
  readonly nudges: number;
  readonly focus: number | null;
  readonly months: readonly Month[];
  readonly habits: readonly Repeat[];
  /** The posts that are most for their reader, and most about their author; the clearest first. */
  readonly best: readonly Judged[];
  readonly worst: readonly Judged[];
};

/** Counts judged posts as they come; holds the clearest few and the counts, never all posts. */
export type Tally = { readonly add: (judged: Judged) => void; readonly summary: () => Summary };

/** Posts this short say too little to be shown as the best or the worst, in UTF-16 units. */
const shortest = 40;

/** Focus from which a post is shown as one for its reader, and below which as one about its author. */
const turnedFrom = 63;
const aboutUsBelow = 38;

/** Begins to count. `shown` is how many of the best and the worst posts are held. */
export function openTally(shown = 5): Tally {
  const months = new Map<
    string,
    { posts: number; sum: number; nudges: number; rules: Map<string, number> }
  >();
  const rules = new Map<string, number>();
  const best = clearest(shown, ({ report }) => report.score);
  const worst = clearest(shown, ({ report }) => -report.score);
  let posts = 0;
  let notEnglish = 0;
  let nudges = 0;
  let sum = 0;

  return {
    add(judged) {
      const { past, report } = judged;
      posts += 1;
      if (report.language !== 'en') {
        notEnglish += 1;
        return;
      }
      sum += report.focus;
      if (report.nudge) nudges += 1;
      const marked = [...new Set(report.findings.map(({ rule }) => rule))];
      for (const rule of marked) count(rules, rule);
      const month = past.at === null ? null : new Date(past.at).toISOString().slice(0, 7);
      if (month !== null) {
        const held = months.get(month) ?? { posts: 0, sum: 0, nudges: 0, rules: new Map() };
        months.set(month, held);
        held.posts += 1;
        held.sum += report.focus;
        if (report.nudge) held.nudges += 1;
        for (const rule of marked) count(held.rules, rule);
      }
      if (past.text.length < shortest) return;
      if (report.focus >= turnedFrom) best.add(judged);
      else if (report.focus < aboutUsBelow) worst.add(judged);
    },
    summary() {
      const order = [...months].sort(([one], [other]) => one.localeCompare(other));
      const english = posts - notEnglish;
      return {
        posts,
        notEnglish,
        nudges,
        focus: english ? sum / english : null,
        months: order.map(([month, held]) => ({
          month,
          posts: held.posts,
          focus: held.sum / held.posts,
          nudges: held.nudges,
        })),
        habits: repeats(
          rules,
          order.map(([, held]) => held),
        ),
        best: best.held(),
        worst: worst.held(),
      };
    },
  };
}

const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);

/** Fewer posts than this on either side say nothing about where a habit goes. */
const fewest = 5;

type Counted = { readonly posts: number; readonly rules: ReadonlyMap<string, number> };

function repeats(rules: ReadonlyMap<string, number>, months: readonly Counted[]): readonly Repeat[] {
  const [earlier, later] = halves(months);
  const total = (half: readonly Counted[]) => half.reduce((sum, { posts }) => sum + posts, 0);
  const share = (half: readonly Counted[], rule: string) =>
    half.reduce((sum, { rules: marked }) => sum + (marked.get(rule) ?? 0), 0) / total(half);
  const enough = total(earlier) >= fewest && total(later) >= fewest;
  return [...rules]
    .map(([rule, posts]) => ({
      rule,
      posts,
      change: enough ? { before: share(earlier, rule), after: share(later, rule) } : null,
    }))
    .sort((one, other) => other.posts - one.posts || one.rule.localeCompare(other.rule));
}

/** The months in two parts with about as many posts in each. */
function halves(months: readonly Counted[]): readonly [readonly Counted[], readonly Counted[]] {
  const all = months.reduce((sum, { posts }) => sum + posts, 0);
  let passed = 0;
  for (const [index, { posts }] of months.entries()) {
    if (passed + posts / 2 > all / 2) return [months.slice(0, index), months.slice(index)];
    passed += posts;
  }
  return [months, []];
}

/** The few with the lowest value, the lowest first. */
function clearest(most: number, value: (judged: Judged) => number) {
  const held: { readonly judged: Judged; readonly value: number }[] = [];
  return {
    add(judged: Judged) {
      const mine = value(judged);
      const last = held.at(-1);
      if (held.length === most && last && mine >= last.value) return;
      const place = held.findIndex((one) => mine < one.value);
      held.splice(place === -1 ? held.length : place, 0, { judged, value: mine });
      held.length = Math.min(held.length, most);
    },
    held: () => held.map(({ judged }) => judged),
  };
}
