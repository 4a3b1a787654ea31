import type { Posted } from './posted';
import { weekOf } from './weeks';

/** How often a rule marked a post, by the share of posts, 0 to 1: in the four weeks before, and in the last four. */
export type Habit = { readonly rule: string; readonly before: number; readonly after: number };

/** Fewer posts than this on either side say nothing about a habit. */
const fewest = 5;

/**
 * The habits that changed most, fading ones first. A rule counts that marked three posts or more in the eight weeks up
 * to `now`; with too few posts on either side there is nothing to say.
 */
export function habits(posts: readonly Posted[], now: number, most = 6): readonly Habit[] {
  const middle = weekOf(now, 3);
  const after = posts.filter(({ at }) => at >= middle);
  const before = posts.filter(({ at }) => at >= weekOf(now, 7) && at < middle);
  if (before.length < fewest || after.length < fewest) return [];
  const rules = [...new Set([...before, ...after].flatMap((post) => post.rules))];
  const count = (among: readonly Posted[], rule: string) =>
    among.filter((post) => post.rules.includes(rule)).length;
  return rules
    .filter((rule) => count(before, rule) + count(after, rule) >= 3)
    .map((rule) => ({
      rule,
      before: count(before, rule) / before.length,
      after: count(after, rule) / after.length,
    }))
    .filter((habit) => habit.before !== habit.after)
    .sort((one, other) => one.after - one.before - (other.after - other.before))
    .slice(0, most);
}
