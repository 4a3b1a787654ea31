import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { focusOf, nudges, scoreOf, type Weights, weigh } from '../../src/engine/focus';

const two: Weights = {
  base: -1,
  linear: Float64Array.of(0.5, -2),
  mean: Float64Array.of(1, 0.25),
};

const sum = (numbers: Float64Array) => numbers.reduce((all, one) => all + one, 0);

describe('weighing a draft', () => {
  it('gives an average draft its base, and each feature what it moved', () => {
    const { logit, moved } = weigh(Float64Array.of(1, 0.25), two);
    expect(moved[0]).toBeCloseTo(0, 12);
    expect(moved[1]).toBeCloseTo(0, 12);
    expect(logit).toBe(-1);
  });

  it('adds up: the base and all that was moved are the logit, whatever the values', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -5, max: 5, noNaN: true }),
        fc.double({ min: -5, max: 5, noNaN: true }),
        (a, b) => {
          const { logit, base, moved } = weigh(Float64Array.of(a, b), two);
          expect(base + sum(moved)).toBeCloseTo(logit, 10);
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
