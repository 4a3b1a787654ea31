import { createEngine } from '../../create-engine';
import type { Context } from '../../engine/finding';
import type { Difference } from '../../presets/differences';
import { plainPosts } from '../../presets/plain-posts';
import { locale, say, sayCount } from '../../say';
import { lay } from '../../shelf/lay';
import type { Shelf } from '../../shelf/shape';

/** What an update would do to sample posts and open drafts: marks more or fewer, and a post in which there are more. */
export type Counts = {
  readonly posts: number;
  readonly change: number;
  /** By rule, how many marks more (or fewer, below zero). */
  readonly byRule: Readonly<Record<string, number>>;
  readonly example: { readonly text: string; readonly start: number; readonly end: number } | null;
};

/**
 * Checks sample posts before and after a change of the shelf.
 * @param more posts to count besides the samples: the drafts that are open
 */
export function countsOf(before: Shelf, after: Shelf, more: readonly string[]): Counts {
  const posts = [...more, ...plainPosts];
  const [old, fresh] = [marker(before), marker(after)];
  const byRule: Record<string, number> = {};
  let example: Counts['example'] = null;
  let change = 0;
  for (const text of posts) {
    const [was, is] = [old(text), fresh(text)];
    change += is.length - was.length;
    for (const { rule } of is) byRule[rule] = (byRule[rule] ?? 0) + 1;
    for (const { rule } of was) byRule[rule] = (byRule[rule] ?? 0) - 1;
    const added = is.find((one) => !was.some(({ rule, start }) => rule === one.rule && start === one.start));
    if (added) example ??= { text, start: added.start, end: added.end };
  }
  return { posts: posts.length, change, byRule, example };
}

/** What a change does to all the posts together, in words. */
export function saidOf({ change, posts }: Pick<Counts, 'change' | 'posts'>): string {
  if (change === 0) return say('same_marks_in', { posts });
  return sayCount(change > 0 ? 'marks_more' : 'marks_fewer', Math.abs(change), { posts });
}

function marker(shelf: Shelf) {
  const laid = lay(shelf);
  const engine = createEngine({ rules: laid.rules });
  const context: Context = { names: laid.names, you: laid.you, off: laid.off };
  return (text: string) => engine.hits(text, context);
}

/** A number that says which way it goes: "+3", "-2". */
function signed(change: number): string {
  return new Intl.NumberFormat(locale(), { signDisplay: 'always' }).format(change);
}

/** What one change does to the sample posts, in words; empty when that can't be told of it alone. */
export function countOf({ rule }: Difference, { byRule, posts }: Counts): string {
  if (rule === undefined) return '';
  const change = byRule[rule] ?? 0;
  if (change === 0) return say('same_marks');
  return change > 0
    ? say('more_marks', { change: signed(change), posts })
    : say('fewer_marks', { count: -change });
}
