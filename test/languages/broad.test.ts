import { describe, expect, it } from 'vitest';
import { builtInRules, createEngine } from '../../src/create-engine';

const engine = createEngine();
const broad = builtInRules.filter(({ rule }) => rule.when === 'nudge').map(({ id }) => id);
const isBroad = (rule: string) => broad.includes(rule);
const rulesIn = (text: string, off: readonly string[] = []) =>
  engine.check(text, { off }).findings.map(({ rule }) => rule);

const brag = 'Big news: we’re now on TikTok! Follow us on all our channels.';
const service = 'The A9 is open again after the storm. Drivers should expect delays of ten minutes.';

describe('a broad rule', () => {
  it('speaks where a draft leans towards its author, for places that no other rule names', () => {
    expect(broad.length).toBeGreaterThan(0);
    const seen = new Set(
      [
        'We announce our new office today. It is the most innovative workplace that we ever had.',
        'Our innovative, award-winning solution is now live. Visit our website today!',
        'We are proud of our new partnership. Read the whole story on our blog.',
      ].flatMap((text) => rulesIn(text)),
    );
    expect([...seen].some(isBroad)).toBe(true);
  });

  it('is silent in a draft that serves its reader', () => {
    expect(engine.hits(service).some(({ rule }) => isBroad(rule))).toBe(true);
    expect(rulesIn(service).filter(isBroad)).toEqual([]);
  });

  it('does not say in other words what its writer switched off', () => {
    for (const rule of rulesIn(brag)) {
      const { start, end } = engine.check(brag).findings.find((one) => one.rule === rule)!;
      const after = engine.check(brag, { off: [rule] }).findings;
      const there = after.filter((one) => one.start < end && start < one.end);
      expect(
        there.filter((one) => isBroad(one.rule)),
        rule,
      ).toEqual([]);
    }
  });
});
