import type { Context, Recast, Report } from '../../src/engine/finding';
import type { LengthRule } from '../../src/engine/length';
import { contextOf, type Labelled } from '../gold';

/** One nudge with what was made of it. */
export type Turned = {
  readonly post: Labelled;
  readonly context: Context;
  readonly report: Report;
  readonly length: LengthRule;
  readonly recasts: readonly Recast[];
};

const limits: Readonly<Record<string, LengthRule>> = {
  linkedin: { by: 'utf16', limit: 3000 },
  facebook: { by: 'utf16', limit: 63_206 },
  bluesky: { by: 'graphemes', limit: 300 },
};
const x: LengthRule = { by: 'weighted', limit: 280, link: 23 };
/** Posts of a collection that mixes X and Facebook, longer than this, were not written on X. */
const longestOnX = 290;

/** The limit of the site a post was written on. */
export function lengthFor(post: Labelled): LengthRule {
  const site = limits[post.platform.split(' ')[0] ?? ''];
  return site ?? (post.text.length > longestOnX ? limits.facebook! : x);
}

type Maker = {
  readonly check: (text: string, context: Context) => Report;
  readonly recast: (
    text: string,
    context: Context,
    options: { readonly length: LengthRule },
  ) => readonly Recast[];
};

/** Turns one labelled nudge, as a writer who has set their name would see it. */
export function turn(post: Labelled, engine: Maker): Turned {
  const context = contextOf(post, true);
  const length = lengthFor(post);
  return {
    post,
    context,
    length,
    report: engine.check(post.text, context),
    recasts: engine.recast(post.text, context, { length }),
  };
}

/** A sample that is the same for the same seed, without repeats. */
export function sample<T>(of: readonly T[], count: number, seed: number): readonly T[] {
  const left = [...of];
  let state = seed >>> 0;
  for (let at = left.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (at + 1);
    [left[at], left[other]] = [left[other]!, left[at]!];
  }
  return left.slice(0, count);
}

/** A recast as it will be posted, its blanks filled with ordinary words. */
export function withBlanksFilled(recast: Recast, fill: (hint: string) => string): string {
  let text = '';
  let from = 0;
  for (const { start, end, hint } of recast.blanks) {
    text += recast.text.slice(from, start) + fill(hint);
    from = end;
  }
  return text + recast.text.slice(from);
}
