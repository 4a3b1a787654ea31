import { both, type Pair } from '../../src/engine/focus';
import { features } from '../../src/languages/en/features';
import { columnsOf, meanOf, spreadOf } from './columns';
import { type Dictionary, openingNumber, pairBase } from './dictionary';
import { type Kinship, kinDimensions } from './kinship';
import { type Columns, fitLogistic, type Linear, logitsOf } from './logistic';
import type { Posts } from './posts';
import type { Training } from './training';

/** How many words and pairs are kept, by how much they move the posts. */
const kept = 11000;
const ridge = { named: 200, phrase: 15, kin: 30 } as const;
const named = features.length;

/** The two questions of the verdict, each with its own weights. */
export const questions = ['about', 'omits'] as const;
type ByQuestion<T> = Readonly<Record<(typeof questions)[number], T>>;

const each = <T>(make: (question: (typeof questions)[number]) => T): ByQuestion<T> => ({
  about: make('about'),
  omits: make('omits'),
});

type Weighted = { readonly weight: Pair };

export type FittedModel = {
  readonly base: Pair;
  readonly mean: Float64Array;
  readonly spread: readonly number[];
  readonly linear: ByQuestion<Float64Array>;
  readonly words: readonly (Weighted & { readonly number: number })[];
  readonly pairs: readonly (Weighted & { readonly first: number; readonly second: number })[];
  readonly phraseMean: Pair;
};

type Labels = Pick<Posts, 'label' | 'about'>;
type Start = { readonly kin?: boolean; readonly offset?: ByQuestion<Float64Array> };

/**
 * The weights of named features, phrases and kinship's directions together, on the rows that weigh something: one fit
 * of what is about its author, one of what of that leaves its reader out. Columns without kinship say so; `offset` is
 * what each row has before anything is learnt.
 */
export function solve(
  columns: Columns,
  { label, about }: Labels,
  rowWeight: Float64Array,
  { kin = true, offset }: Start = {},
): ByQuestion<Linear> {
  const kinFrom = kin ? columns.columns - 2 * kinDimensions : columns.columns;
  const limit = (sign: number, at: number, free: number) => (features[at]?.sign === sign ? 0 : free);
  const bounds = {
    ridge: Float64Array.from({ length: columns.columns }, (_, c) =>
      c < named ? ridge.named : c < kinFrom ? ridge.phrase : ridge.kin,
    ),
    lower: Float64Array.from({ length: columns.columns }, (_, c) => limit(1, c, -9)),
    upper: Float64Array.from({ length: columns.columns }, (_, c) => limit(-1, c, 9)),
    tolerance: 1e-2,
    epochs: 40,
  };
  const ofAuthors = rowWeight.map((by, row) => by * about[row]!);
  return each((question) =>
    fitLogistic(columns, question === 'about' ? about : label, {
      ...bounds,
      rowWeight: question === 'about' ? rowWeight : ofAuthors,
      ...(offset ? { offset: offset[question] } : {}),
    }),
  );
}

/** For every row, the logit that it is a nudge. */
export function jointLogits(columns: Columns, model: ByQuestion<Linear>): Float64Array {
  const about = logitsOf(columns, model.about);
  const omits = logitsOf(columns, model.omits);
  return about.map((by, row) => both({ about: by, omits: omits[row]! }));
}

/** For every row, its logit under a fit without the rows of its group. */
export function unseenLogits(
  columns: Columns,
  labels: Labels,
  weight: Float64Array,
  group: ArrayLike<number>,
): Float64Array {
  const out = new Float64Array(columns.rows);
  for (const held of [...new Set(Array.from(group))].sort((a, b) => a - b)) {
    const rowWeight = weight.map((by, row) => (group[row] === held ? 0 : by));
    const logits = jointLogits(columns, solve(columns, labels, rowWeight));
    for (let row = 0; row < out.length; row++) if (group[row] === held) out[row] = logits[row]!;
  }
  return out;
}

/**
 * Fits all together, writes what kinship says of a word into the word's weights, keeps the phrases that matter, and
 * fits named features again on top of them, with whatever the phrases then need to change.
 */
export function fitModel({ posts, rowWeight, dictionary: all, kinship, columns }: Training): FittedModel {
  const spread = posts.dense.map(spreadOf);
  const first = solve(columns, posts, rowWeight);
  const spelled = each((question) => spelledOut(all, first[question].weight, kinship));
  const { dictionary, weights: before } = strongest(all, spelled, columns);

  const left = columnsOf(posts, dictionary, spread);
  const offset = each((question) => {
    const weight = new Float64Array(left.columns);
    weight.set(before[question], named);
    return logitsOf(left, { bias: 0, weight });
  });
  const second = solve(left, posts, rowWeight, { kin: false, offset });
  const phrases = each((question) =>
    before[question].map((by, at) => by + second[question].weight[named + at]!),
  );

  const mean = Float64Array.from(posts.dense, meanOf);
  const linear = each((question) =>
    Float64Array.from({ length: named }, (_, f) => second[question].weight[f]! / spread[f]!),
  );
  const phraseMean = each((question) => phraseMeanOf(left, phrases[question]));
  const { words, pairs } = dictionary;
  const weightAt = (at: number): Pair => each((question) => phrases[question][at]!);
  return {
    base: each((question) =>
      linear[question].reduce(
        (sum, by, f) => sum + by * mean[f]!,
        second[question].bias + phraseMean[question],
      ),
    ),
    mean,
    spread,
    linear,
    phraseMean,
    words: words.map((number, at) => ({ number, weight: weightAt(at) })),
    pairs: pairs.map((key, at) => ({
      first: Math.floor(key / pairBase),
      second: key % pairBase,
      weight: weightAt(words.length + at),
    })),
  };
}

/** What phrases of these weights add to an average row. */
function phraseMeanOf(columns: Columns, weights: readonly number[]): number {
  let sum = 0;
  weights.forEach((by, at) => {
    for (let k = columns.start[named + at]!; k < columns.start[named + at + 1]!; k++)
      sum += columns.value[k]! * by;
  });
  return sum / columns.rows;
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

/** The words and pairs that move the most, weights times the root of the posts they stand in, with their weights. */
function strongest(
  { words, pairs }: Dictionary,
  weight: ByQuestion<readonly number[]>,
  columns: Columns,
): { readonly dictionary: Dictionary; readonly weights: ByQuestion<number[]> } {
  const keys = [...words, ...pairs];
  const force = keys.map((_, at) => {
    const posts = columns.start[named + at + 1]! - columns.start[named + at]!;
    return Math.hypot(weight.about[at]!, weight.omits[at]!) * Math.sqrt(posts);
  });
  const order = keys.map((_, at) => at).sort((a, b) => force[b]! - force[a]! || a - b);
  const chosen = new Set(order.slice(0, kept).map((at) => keys[at]!));
  const keptPairs = pairs.filter((key) => chosen.has(key));
  for (const key of keptPairs) {
    chosen.add(Math.floor(key / pairBase));
    chosen.add(key % pairBase);
  }
  const keptWords = words.filter((word) => chosen.has(word));
  const place = new Map(keys.map((key, at) => [key, at]));
  return {
    dictionary: { words: keptWords, pairs: keptPairs },
    weights: each((question) =>
      [...keptWords, ...keptPairs].map((key) => weight[question][place.get(key)!]!),
    ),
  };
}
