import type { Pair } from '../../src/engine/focus';
import {
  mostSteps,
  type PackedPhrases,
  printOf,
  type Steps,
  type StoredPhrases,
} from '../../src/languages/en/features/dictionary';
import type { FittedModel } from './model';

/**
 * How many bits of each print are kept. With 15,850 entries, on dev: AUC .9142 with all 30 bits, .9156 with 20, .9149
 * with 19, .9144 with 17, so what is confused hardly counts, though a reason may quote it. With today's 10,860: .921
 * with 20 and with 19; .919 with 18, which would be 1.4 kB less in a page with a composer.
 */
export const printBits = 19;

/** Packs a dictionary: the prints of its entries, sorted, by their weights. */
export function packPhrases({ step, words, pairs }: StoredPhrases, bits: number): PackedPhrases {
  const bySteps = new Map<string, number[]>();
  const taken = new Set<number>();
  let entries = 0;
  for (const [entry, weights] of [...Object.entries(words), ...Object.entries(pairs)]) {
    const steps = `${weights}`;
    const print = printOf(entry, bits);
    if (taken.has(print)) continue;
    taken.add(print);
    entries++;
    const list = bySteps.get(steps);
    if (list) list.push(print);
    else bySteps.set(steps, [print]);
  }
  const prints: Record<string, string> = {};
  for (const [steps, list] of [...bySteps].sort(([a], [b]) => (a < b ? -1 : 1)))
    prints[steps] = writeGaps(list.sort((a, b) => a - b));
  return { step, bits, entries, prints };
}

/** Growing numbers as `readGaps` of the dictionary reads them; the last byte is filled up with ones. */
function writeGaps(values: readonly number[]): string {
  const gaps = values.map((value, at) => value - (at === 0 ? 0 : values[at - 1]! + 1));
  const sizes = Array.from({ length: 24 }, (_, low) =>
    gaps.reduce((sum, gap) => sum + (gap >> low) + 1 + low, 0),
  );
  const low = sizes.indexOf(Math.min(...sizes));
  const bits: number[] = [];
  for (const gap of gaps) {
    for (let left = gap >> low; left > 0; left--) bits.push(1);
    bits.push(0);
    for (let at = low - 1; at >= 0; at--) bits.push((gap >> at) & 1);
  }
  while (bits.length % 8 !== 0) bits.push(1);
  const bytes = Uint8Array.from({ length: bits.length / 8 }, (_, byte) =>
    bits.slice(byte * 8, byte * 8 + 8).reduce((sum, bit) => sum * 2 + bit, 0),
  );
  return `${low}:${Buffer.from(bytes).toString('base64')}`;
}

/** The share of weights that the steps reach; the few beyond are cut to the last step. */
const reached = 0.98;

const stepOf = (weights: readonly number[]): number => {
  const sizes = weights.map(Math.abs).sort((a, b) => a - b);
  return Number(((sizes[Math.floor(sizes.length * reached)] ?? 1) / mostSteps).toPrecision(4));
};

/** A weight in whole steps; `+ 0` for a zero without a sign. */
const stepsIn = (weight: number, step: number): number =>
  Math.max(-mostSteps, Math.min(mostSteps, Math.round(weight / step))) + 0;

/** A fitted dictionary in steps, sorted, each entry spelled by `word`. Pairs that weigh nothing are left out. */
export function stepped(
  { words, pairs }: Pick<FittedModel, 'words' | 'pairs'>,
  word: (number: number) => string,
): StoredPhrases {
  const spelledWords = words.map(({ number, weight }) => [word(number), weight] as const);
  const spelledPairs = pairs.map(
    ({ first, second, weight }) => [`${word(first)} ${word(second)}`, weight] as const,
  );
  const weights = [...words, ...pairs].map(({ weight }) => weight);
  const step: Steps = [stepOf(weights.map(({ about }) => about)), stepOf(weights.map(({ omits }) => omits))];
  const inSteps = (entries: readonly (readonly [string, Pair])[]) =>
    [...entries]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([entry, { about, omits }]) =>
          [entry, [stepsIn(about, step[0]), stepsIn(omits, step[1])] as const] as const,
      );
  return {
    step,
    words: Object.fromEntries(inSteps(spelledWords)),
    pairs: Object.fromEntries(inSteps(spelledPairs).filter(([, steps]) => steps.some((by) => by !== 0))),
  };
}
