import { features } from '../../src/languages/en/features';
import { columnsOf, meanOf, spreadOf } from './columns';
import { type Dictionary, pairBase } from './dictionary';
import { type Columns, fitLogistic, type Linear, logitsOf } from './logistic';
import type { Posts } from './posts';

/** How many words and pairs are kept, by how much they move the posts: first so many, then, fitted again, so many. */
const kept = [28000, 16000] as const;
const namedRidge = 200;
const phraseRidge = 10;

export type FittedModel = {
  readonly base: number;
  readonly mean: Float64Array;
  readonly spread: readonly number[];
  readonly linear: Float64Array;
  readonly words: readonly { readonly number: number; readonly weight: number }[];
  readonly pairs: readonly { readonly first: number; readonly second: number; readonly weight: number }[];
  readonly phraseMean: number;
};

/** The weights of named features and phrases together, on the rows that weigh something. */
export function solve(columns: Columns, label: Uint8Array, rowWeight: Float64Array, from?: Linear): Linear {
  const named = features.length;
  const limit = (sign: number, at: number, free: number) => (features[at]?.sign === sign ? 0 : free);
  return fitLogistic(columns, label, {
    ridge: Float64Array.from({ length: columns.columns }, (_, c) => (c < named ? namedRidge : phraseRidge)),
    lower: Float64Array.from({ length: columns.columns }, (_, c) => limit(1, c, -9)),
    upper: Float64Array.from({ length: columns.columns }, (_, c) => limit(-1, c, 9)),
    rowWeight,
    ...(from ? { from } : {}),
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

/** Fits named features and phrases together, keeps the phrases that matter, and fits again. */
export function fitModel(
  posts: Posts,
  everyone: Float64Array,
  all: Dictionary,
  allColumns: Columns,
): FittedModel {
  const spread = posts.dense.map(spreadOf);
  let dictionary = all;
  let columns = allColumns;
  let fitted = solve(columns, posts.label, everyone);
  for (const most of kept) {
    dictionary = strongest(dictionary, fitted.weight, columns, most);
    columns = columnsOf(posts, dictionary, spread);
    fitted = solve(columns, posts.label, everyone);
  }
  const { bias, weight } = fitted;

  const named = features.length;
  const mean = Float64Array.from(posts.dense, meanOf);
  const linear = Float64Array.from({ length: named }, (_, f) => weight[f]! / spread[f]!);
  let phraseSum = 0;
  for (let c = named; c < columns.columns; c++)
    for (let k = columns.start[c]!; k < columns.start[c + 1]!; k++)
      phraseSum += columns.value[k]! * weight[c]!;
  const phraseMean = phraseSum / posts.posts.length;
  const base = linear.reduce((sum, by, f) => sum + by * mean[f]!, bias + phraseMean);
  return {
    base,
    mean,
    spread,
    linear,
    phraseMean,
    words: dictionary.words.map((number, at) => ({ number, weight: weight[named + at]! })),
    pairs: dictionary.pairs.map((key, at) => ({
      first: Math.floor(key / pairBase),
      second: key % pairBase,
      weight: weight[named + dictionary.words.length + at]!,
    })),
  };
}

/** The words and pairs that move the most, weight times the root of the posts they stand in. */
function strongest(
  { words, pairs }: Dictionary,
  weight: Float64Array,
  columns: Columns,
  most: number,
): Dictionary {
  const named = features.length;
  const keys = [...words, ...pairs];
  const force = keys.map((_, at) => {
    const posts = columns.start[named + at + 1]! - columns.start[named + at]!;
    return Math.abs(weight[named + at]!) * Math.sqrt(posts);
  });
  const order = keys.map((_, at) => at).sort((a, b) => force[b]! - force[a]! || a - b);
  const chosen = new Set(order.slice(0, most).map((at) => keys[at]!));
  const keptPairs = pairs.filter((key) => chosen.has(key));
  for (const key of keptPairs) {
    chosen.add(Math.floor(key / pairBase));
    chosen.add(key % pairBase);
  }
  return { words: words.filter((id) => chosen.has(id)), pairs: keptPairs };
}
