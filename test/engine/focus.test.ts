import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  both,
  focusOf,
  movedBy,
  nudges,
  type Pair,
  scoreOf,
  sharesBetween,
  type Weights,
  weigh,
} from '../../src/engine/focus';

const two: Weights = {
  base: { about: -1, omits: 0.5 },
  about: Float64Array.of(0.5, -2),
  omits: Float64Array.of(0.25, 0),
  mean: Float64Array.of(1, 0.25),
};

const sum = (numbers: Float64Array) => numbers.reduce((all, one) => all + one, 0);
const logit = () => fc.double({ min: -12, max: 12, noNaN: true });
const pair = () => fc.record({ about: logit(), omits: logit() });
const chance = (z: number) => 1 / (1 + Math.exp(-z));

describe('a yes to both questions', () => {
  it('is as likely as one times the other', () => {
    fc.assert(
      fc.property(pair(), (one) => {
        expect(chance(both(one))).toBeCloseTo(chance(one.about) * chance(one.omits), 12);
      }),
    );
  });

  it('is shared between what the questions moved, to the last digit, and never against their way', () => {
    fc.assert(
      fc.property(pair(), pair(), (from, to) => {
        const share = sharesBetween(from, to);
        const moved = share.about * (to.about - from.about) + share.omits * (to.omits - from.omits);
        expect(both(from) + moved).toBeCloseTo(both(to), 9);
        expect(Math.min(share.about, share.omits)).toBeGreaterThan(0);
        expect(Math.max(share.about, share.omits)).toBeLessThanOrEqual(1 + 1e-6);
      }),
    );
  });

  it('is shared without a jump when a question hardly moves', () => {
    const from: Pair = { about: 0.3, omits: -0.7 };
    const shares = [0, 1e-7, 1e-4, 1e-3].map((by) =>
      sharesBetween(from, { about: from.about + by, omits: 2 }),
    );
    for (const { about, omits } of shares) {
      expect(about).toBeCloseTo(shares[0]!.about, 3);
      expect(omits).toBeCloseTo(shares[0]!.omits, 3);
    }
  });
});

describe('weighing a draft', () => {
  it('gives an average draft its base, and no feature anything', () => {
    const average = Float64Array.of(1, 0.25);
    expect(weigh(average, two)).toEqual(two.base);
    expect([...movedBy(average, two, { about: 0.5, omits: 0.5 })].map(Math.abs)).toEqual([0, 0]);
  });

  it('adds up: the base and all that was moved are the logit, whatever the values', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -5, max: 5, noNaN: true }),
        fc.double({ min: -5, max: 5, noNaN: true }),
        (a, b) => {
          const values = Float64Array.of(a, b);
          const questions = weigh(values, two);
          const moved = movedBy(values, two, sharesBetween(two.base, questions));
          expect(both(two.base) + sum(moved)).toBeCloseTo(both(questions), 9);
        },
      ),
    );
  });
});

describe('the score', () => {
  it('grows with the logit and stays between 0 and 1', () => {
    const calibration = { slope: 0.8, shift: -0.1 };
    const scores = [-50, -2, 0, 2, 50].map((logit) => scoreOf(logit, calibration));
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...scores)).toBeLessThanOrEqual(1);
  });

  it('is the other side of focus', () => {
    expect(focusOf(0)).toBe(100);
    expect(focusOf(1)).toBe(0);
    expect(focusOf(0.256)).toBe(74);
  });

  it('nudges sooner when the writer asks for strictness, later for gentleness', () => {
    const thresholds = { gentle: 0.9, normal: 0.7, strict: 0.5, unnamed: 0.8 };
    const at = (strength: 'gentle' | 'normal' | 'strict') => nudges(0.75, thresholds, { strength }, true);
    expect([at('gentle'), at('normal'), at('strict')]).toEqual([false, true, true]);
    expect(nudges(0.75, thresholds, {}, true)).toBe(true);
  });

  it('must be surer where nobody said how the author is called', () => {
    const thresholds = { gentle: 0.9, normal: 0.7, strict: 0.5, unnamed: 0.8 };
    expect(nudges(0.75, thresholds, {}, false)).toBe(false);
    expect(nudges(0.81, thresholds, {}, false)).toBe(true);
    expect(nudges(0.6, thresholds, { strength: 'strict' }, false)).toBe(true);
  });
});
