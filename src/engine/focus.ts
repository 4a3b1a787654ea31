import type { Context } from './finding';

/**
 * A number for each of the two questions of the verdict: is the draft `about` its author, and, if it is, does it
 * leave its reader out (`omits`). A nudge is a yes to both.
 */
export type Pair = { readonly about: number; readonly omits: number };

/** Fitted weights of named features. Everything is in logits; above 0 pulls towards a yes. */
export type Weights = {
  /** What an average draft gets. */
  readonly base: Pair;
  readonly about: Float64Array;
  readonly omits: Float64Array;
  /** Each feature's mean on the posts it was fitted on: a feature moves the verdict by how far it is from there. */
  readonly mean: Float64Array;
};

/** The logit of each question, by a draft's feature values. */
export function weigh(values: Float64Array, { base, about, omits, mean }: Weights): Pair {
  let first = base.about;
  let second = base.omits;
  for (let at = 0; at < values.length; at++) {
    const off = values[at]! - mean[at]!;
    first += about[at]! * off;
    second += omits[at]! * off;
  }
  return { about: first, omits: second };
}

/** The logit of a yes to both questions: their chances multiplied. */
export function both({ about, omits }: Pair): number {
  return -Math.log(Math.exp(-about) + Math.exp(-omits) + Math.exp(-about - omits));
}

/** How fast the logit of both moves with the logit of each question. */
function slopesAt({ about, omits }: Pair): Pair {
  const no = { about: Math.exp(-about), omits: Math.exp(-omits) };
  const none = no.about + no.omits + no.about * no.omits;
  return { about: (no.about * (1 + no.omits)) / none, omits: (no.omits * (1 + no.about)) / none };
}

/** A question that moved by less than this moves the verdict as fast as if it stood still. */
const still = 1e-5;

/**
 * How far the logit of both moves for each logit of a question on the way from one pair to another, taken as the mean
 * of the two orders in which the questions can be answered. Each share is above 0, and
 * `share.about * (to.about - from.about) + share.omits * (to.omits - from.omits)` is `both(to) - both(from)`.
 */
export function sharesBetween(from: Pair, to: Pair): Pair {
  const onlyAbout = { about: to.about, omits: from.omits };
  const onlyOmits = { about: from.about, omits: to.omits };
  const all = both(to) - both(from);
  const lead = both(onlyAbout) - both(onlyOmits);
  const share = (moved: number, by: number, start: number, end: number) =>
    Math.abs(by) < still ? (start + end) / 2 : moved / by;
  const end = slopesAt(to);
  return {
    about: share((all + lead) / 2, to.about - from.about, slopesAt(onlyAbout).about, end.about),
    omits: share((all - lead) / 2, to.omits - from.omits, slopesAt(onlyOmits).omits, end.omits),
  };
}

/** What each feature moved, in the order of the features, when the questions have these shares. */
export function movedBy(values: Float64Array, { about, omits, mean }: Weights, share: Pair): Float64Array {
  return values.map(
    (value, at) => (share.about * about[at]! + share.omits * omits[at]!) * (value - mean[at]!),
  );
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
