import type { Context, Recast, Report } from '../../src/engine/finding';
import type { LengthRule } from '../../src/engine/length';
import type { Site } from '../../src/engine/site';
import bluesky from '../../src/sites/bluesky';
import facebook from '../../src/sites/facebook';
import linkedin from '../../src/sites/linkedin';
import x from '../../src/sites/x';
import { contextOf, type Labelled } from '../gold';

/** One nudge with what was made of it. */
export type Turned = {
  readonly post: Labelled;
  readonly context: Context;
  readonly report: Report;
  readonly site: Site;
  readonly length: LengthRule;
  readonly recasts: readonly Recast[];
};

const sites: Readonly<Record<string, Site>> = { linkedin, facebook, bluesky };
/** Posts of a collection that mixes X and Facebook, longer than this, were not written on X. */
const longestOnX = 290;

/** The site that a post was written on. */
function siteOf(post: Labelled): Site {
  const site = sites[post.platform.split(' ')[0] ?? ''];
  return site ?? (post.text.length > longestOnX ? facebook : x);
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
  const site = siteOf(post);
  const { length } = site;
  return {
    post,
    context,
    site,
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
