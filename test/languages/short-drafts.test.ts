import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/create-engine';
import type { Context } from '../../src/engine/finding';
import { bareOthers, bareSelfish, moreOthers, moreSelfish } from './short-drafts';

const engine = createEngine();
const contexts: Readonly<Record<string, Context>> = {
  'names known': { names: { names: ['Northwind'] } },
  'no name set': {},
};

const selfish = [...bareSelfish, ...moreSelfish];
const others = [...bareOthers, ...moreOthers];

/** The share of drafts that pass. */
const share = (drafts: readonly string[], passes: (draft: string) => boolean) =>
  drafts.filter(passes).length / drafts.length;

describe.each(Object.entries(contexts))('short bare drafts, %s', (_, context) => {
  it('about their author are nudged in seven of ten cases, and hardly one looks as if it were for its reader', () => {
    expect(share(selfish, (draft) => engine.check(draft, context).nudge)).toBeGreaterThanOrEqual(0.7);
    expect(share(selfish, (draft) => engine.check(draft, context).focus >= 70)).toBeLessThan(0.1);
  });

  it('that serve, help, thank, ask or just tell are not nudged', () => {
    const nudged = others.filter((draft) => engine.check(draft, context).nudge);
    expect(nudged).toEqual([]);
    expect(share(others, (draft) => engine.check(draft, context).focus >= 60)).toBeGreaterThan(0.9);
  });
});
