import type { Posted } from './posted';

/** One week of posts, from a Monday's first moment on. Shares are null in a week without posts. */
export type Week = {
  /** In milliseconds since 1970. */
  readonly start: number;
  readonly posts: number;
  /** The mean focus, 0 (us) to 100 (you). */
  readonly focus: number | null;
  /** The share of posts with something for the reader, 0 to 1. */
  readonly reason: number | null;
};

/** The Monday that a moment's week begins with, `back` weeks earlier, by this computer's calendar. */
export function weekOf(moment: number, back = 0): number {
  const day = new Date(moment);
  const sinceMonday = (day.getDay() + 6) % 7;
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() - sinceMonday - 7 * back).getTime();
}

/**
 * The last weeks up to `now`, the oldest first, beginning no earlier than the first post. What a clock dated later
 * than now counts in this week.
 */
export function lastWeeks(posts: readonly Posted[], now: number, most = 12): readonly Week[] {
  const starts = Array.from({ length: most }, (_, back) => weekOf(now, most - 1 - back));
  const first = posts[0] ? weekOf(Math.min(posts[0].at, now)) : weekOf(now);
  return starts
    .map((start, index) => ({ start, end: starts[index + 1] ?? Number.POSITIVE_INFINITY }))
    .filter(({ end }) => end > first)
    .map(({ start, end }) =>
      weekFrom(
        start,
        posts.filter(({ at }) => at >= start && at < end),
      ),
    );
}

function weekFrom(start: number, posts: readonly Posted[]): Week {
  const mean = (values: readonly number[]) =>
    values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
  return {
    start,
    posts: posts.length,
    focus: mean(posts.map(({ focus }) => focus)),
    reason: mean(posts.map(({ reason }) => Number(reason))),
  };
}
