import { type Dictionary, pairPrint, weightOf, wordPrint } from './dictionary';
import type { Facts } from './facts';
import { eachSymbol, symbolsIn } from './symbols';

/** A phrase of a draft that moved the verdict: its tokens, first and last, and by how much, in logits. */
export type PhraseHit = { readonly first: number; readonly last: number; readonly weight: number };

/** A long draft's phrases count less each: the sum is divided by the root of its length, in symbols, at least this. */
const shortest = 6;
export const phraseScale = 4.6;

/** Marks an entry of the table while a draft is scored: a phrase counts once. */
const counted = 128;
const marked: number[] = [];

/** What a draft's phrases add to its logit. Each that the dictionary has counts once, and is told to `take`. */
export function scorePhrases(
  { reading, selves, asked }: Facts,
  { table, shift, step }: Dictionary,
  take?: (phrase: PhraseHit) => void,
): { readonly logit: number; readonly scale: number } {
  const knows = (key: number) => table[wordPrint(key, shift)] !== 0;
  let sum = 0;
  const look = (print: number, first: number, last: number) => {
    const entry = table[print]!;
    if (entry === 0 || (entry & counted) !== 0) return;
    table[print] = entry | counted;
    marked.push(print);
    const weight = weightOf(entry, step);
    sum += weight;
    if (take !== undefined && weight !== 0) take({ first, last, weight });
  };
  let size = 0;
  let before = 0;
  let place = 0;
  eachSymbol(
    reading,
    (sentence, first, last) =>
      reading.keep(sentence, asked.symbols, () => symbolsIn(reading, selves, first, last, knows)),
    (key, at) => {
      look(wordPrint(key, shift), at, at);
      if (size > 0) look(pairPrint(before, key, shift), place, at);
      before = key;
      place = at;
      size++;
    },
  );
  for (const print of marked) table[print]! &= ~counted;
  marked.length = 0;
  const scale = phraseScale / Math.sqrt(Math.max(size, shortest));
  return { logit: sum * scale, scale };
}

/** The phrases of a draft that add to its logit, with what each adds. */
export function phrasesOf(facts: Facts, dictionary: Dictionary): PhraseHit[] {
  const hits: PhraseHit[] = [];
  const { scale } = scorePhrases(facts, dictionary, (hit) => hits.push(hit));
  return hits.map(({ first, last, weight }) => ({ first, last, weight: weight * scale }));
}
