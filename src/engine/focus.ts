import type { Context } from './finding';

/** Fitted weights of named features. Everything is in logits; above 0 pulls towards a nudge. */
export type Weights = {
  /** What an average draft gets. */
  readonly base: number;
  readonly linear: Float64Array;
  /** Each feature's mean on the posts it was fitted on: a feature moves the verdict by how far it is from there. */
  readonly mean: Float64Array;
};

/** A verdict as arithmetic: `base` and all of `moved` add up to `logit`. */
export type Weighed = {
  readonly logit: number;
  readonly base: number;
  /** What each feature moved, in the order of the features. */
  readonly moved: Float64Array;
};

/** Weighs a draft's feature values; what each moved is written to `moved`. */
export function weigh(
  values: Float64Array,
  weights: Weights,
  moved: Float64Array = new Float64Array(values.length),
): Weighed {
  const { linear, mean } = weights;
  let logit = weights.base;
  for (let at = 0; at < values.length; at++) {
    const by = linear[at]! * (values[at]! - mean[at]!);
    moved[at] = by;
    logit += by;
  }
  return { logit, base: weights.base, moved };
}

/** How sure, from 0 to 1. `slope` and `shift` are the calibration fitted on posts the weights had not seen. */
export function scoreOf(
  logit: number,
  calibration: { readonly slope: number; readonly shift: number },
): number {
  return 1 / (1 + Math.exp(-(calibration.slope * logit + calibration.shift)));
}

/** The share of a draft that is for its reader, 0 to 100: the chance that a reader would not call it a nudge. */
export function focusOf(score: number): number {
  return Math.round(100 * (1 - score));
}

/** The scores from which a draft is nudged. */
export type Thresholds = {
  readonly gentle: number;
  readonly normal: number;
  readonly strict: number;
  /** Where nobody has said how the author is called it must be this sure, unless the writer asked for strictness. */
  readonly unnamed: number;
};

/** Whether a score deserves a nudge, by how readily the writer wants one. */
export function nudges(score: number, thresholds: Thresholds, context: Context, named: boolean): boolean {
  const strength = context.strength ?? 'normal';
  const least = named || strength === 'strict' ? 0 : thresholds.unnamed;
  return score >= Math.max(thresholds[strength], least);
}
