import { type PackedPhrases, weightLetters } from '../../src/languages/en/features/phrases';

const base64 = (bytes: readonly number[]) => Buffer.from(Uint8Array.from(bytes)).toString('base64');

/** Packs words and pairs (as places of their words) with their weights. */
export function packPhrases(
  words: readonly { readonly norm: string; readonly weight: number }[],
  pairs: readonly { readonly first: string; readonly second: string; readonly weight: number }[],
): PackedPhrases {
  const sorted = [...words].sort((a, b) => (a.norm < b.norm ? -1 : 1));
  const place = new Map(sorted.map((word, at) => [word.norm, at]));
  const keyed = pairs
    .map((pair) => ({
      key: place.get(pair.first)! * sorted.length + place.get(pair.second)!,
      weight: pair.weight,
    }))
    .sort((a, b) => a.key - b.key);
  const sizes = [...words, ...pairs].map(({ weight }) => Math.abs(weight)).sort((a, b) => a - b);
  const middle = (weightLetters.length - 1) / 2;
  const step = Number(((sizes[Math.floor(sizes.length * 0.98)] ?? 1) / middle).toPrecision(4));
  const letter = (weight: number) =>
    weightLetters[middle + Math.max(-middle, Math.min(middle, Math.round(weight / step)))]!;
  const steps: number[] = [];
  let before = 0;
  for (const { key } of keyed) {
    for (let left = key - before; ; left = Math.floor(left / 128)) {
      const more = left >= 128;
      steps.push((left % 128) | (more ? 128 : 0));
      if (!more) break;
    }
    before = key;
  }
  return {
    words: sorted.map((word) => word.norm).join(' '),
    pairs: base64(steps),
    weights: [...sorted, ...keyed].map(({ weight }) => letter(weight)).join(''),
    step,
  };
}
