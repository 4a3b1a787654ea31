import { features } from '../../src/languages/en/features';
import { columnsOf, meanOf, spreadOf } from './columns';
import { type Dictionary, openingNumber, pairBase } from './dictionary';
import { type Kinship, kinDimensions } from './kinship';
import { type Columns, fitLogistic, type Linear, logitsOf } from './logistic';
import type { Training } from './training';

/** How many words and pairs are kept, by how much they move the posts. */
const kept = 16000;
const ridge = { named: 200, phrase: 10, kin: 100 } as const;
const named = features.length;

export type FittedModel = {
  readonly base: number;
  readonly mean: Float64Array;
  readonly spread: readonly number[];
  readonly linear: Float64Array;
  readonly words: readonly { readonly number: number; readonly weight: number }[];
  readonly pairs: readonly { readonly first: number; readonly second: number; readonly weight: number }[];
  readonly phraseMean: number;
};

/**
 * The weights of named features, phrases and kinship's directions together, on the rows that weigh something.
 * Columns without kinship say so; `offset` is what each row has before anything is learnt.
 */
export function solve(
  columns: Columns,
  label: Uint8Array,
  rowWeight: Float64Array,
  { kin = true, offset }: { readonly kin?: boolean; readonly offset?: Float64Array } = {},
): Linear {
  const kinFrom = kin ? columns.columns - 2 * kinDimensions : columns.columns;
  const limit = (sign: number, at: number, free: number) => (features[at]?.sign === sign ? 0 : free);
  return fitLogistic(columns, label, {
    ridge: Float64Array.from({ length: columns.columns }, (_, c) =>
      c < named ? ridge.named : c < kinFrom ? ridge.phrase : ridge.kin,
    ),
    lower: Float64Array.from({ length: columns.columns }, (_, c) => limit(1, c, -9)),
    upper: Float64Array.from({ length: columns.columns }, (_, c) => limit(-1, c, 9)),
    rowWeight,
    ...(offset ? { offset } : {}),
    tolerance: 1e-2,
    epochs: 40,
  });
}

/** For every row, its logit under a fit without the rows of its group. */
export function unseenLogits(
  columns: Columns,
  label: Uint8Array,
  weight: Float64Array,
  group: ArrayLike<number>,
): Float64Array {
  const out = new Float64Array(columns.rows);
  for (const held of [...new Set(Array.from(group))].sort((a, b) => a - b)) {
    const rowWeight = weight.map((by, row) => (group[row] === held ? 0 : by));
    const logits = logitsOf(columns, solve(columns, label, rowWeight));
    for (let row = 0; row < out.length; row++) if (group[row] === held) out[row] = logits[row]!;
  }
  return out;
}

/**
 * Fits all together, writes what kinship says of a word into the word's weight, keeps the phrases that matter, and
 * fits named features again on top of them, with whatever the phrases then need to change.
 */
export function fitModel({ posts, rowWeight, dictionary: all, kinship, columns }: Training): FittedModel {
  const spread = posts.dense.map(spreadOf);
  const first = solve(columns, posts.label, rowWeight);
  const { dictionary, weights: before } = strongest(all, spelledOut(all, first.weight, kinship), columns);

  const left = columnsOf(posts, dictionary, spread);
  const start = new Float64Array(left.columns);
  start.set(before, named);
  const offset = logitsOf(left, { bias: 0, weight: start });
  const { bias, weight } = solve(left, posts.label, rowWeight, { kin: false, offset });
  const phrases = before.map((by, at) => by + weight[named + at]!);

  const mean = Float64Array.from(posts.dense, meanOf);
  const linear = Float64Array.from({ length: named }, (_, f) => weight[f]! / spread[f]!);
  let phraseSum = 0;
  phrases.forEach((by, at) => {
    for (let k = left.start[named + at]!; k < left.start[named + at + 1]!; k++)
      phraseSum += left.value[k]! * by;
  });
  const phraseMean = phraseSum / left.rows;
  const { words, pairs } = dictionary;
  return {
    base: linear.reduce((sum, by, f) => sum + by * mean[f]!, bias + phraseMean),
    mean,
    spread,
    linear,
    phraseMean,
    words: words.map((number, at) => ({ number, weight: phrases[at]! })),
    pairs: pairs.map((key, at) => ({
      first: Math.floor(key / pairBase),
      second: key % pairBase,
      weight: phrases[words.length + at]!,
    })),
  };
}

/** The weight of every word and pair, with what its kind adds to it. */
function spelledOut({ words, pairs }: Dictionary, weight: Float64Array, kinship: Kinship): number[] {
  const kinFrom = named + words.length + pairs.length;
  const ofKind = (word: number, from: number) =>
    kinship.get(word)?.reduce((sum, by, d) => sum + by * weight[from + d]!, 0) ?? 0;
  return [
    ...words.map((word, at) => weight[named + at]! + ofKind(word, kinFrom)),
    ...pairs.map((key, at) => {
      const own = weight[named + words.length + at]!;
      return Math.floor(key / pairBase) === openingNumber
        ? own + ofKind(key % pairBase, kinFrom + kinDimensions)
        : own;
    }),
  ];
}

/** The words and pairs that move the most, weight times the root of the posts they stand in, with their weights. */
function strongest(
  { words, pairs }: Dictionary,
  weight: readonly number[],
  columns: Columns,
): { readonly dictionary: Dictionary; readonly weights: number[] } {
  const keys = [...words, ...pairs];
  const force = keys.map((_, at) => {
    const posts = columns.start[named + at + 1]! - columns.start[named + at]!;
    return Math.abs(weight[at]!) * Math.sqrt(posts);
  });
  const order = keys.map((_, at) => at).sort((a, b) => force[b]! - force[a]! || a - b);
  const chosen = new Set(order.slice(0, kept).map((at) => keys[at]!));
  const keptPairs = pairs.filter((key) => chosen.has(key));
  for (const key of keptPairs) {
    chosen.add(Math.floor(key / pairBase));
    chosen.add(key % pairBase);
  }
  const keptWords = words.filter((word) => chosen.has(word));
  const by = new Map(keys.map((key, at) => [key, weight[at]!]));
  return {
    dictionary: { words: keptWords, pairs: keptPairs },
    weights: [...keptWords, ...keptPairs].map((key) => by.get(key)!),
  };
}
