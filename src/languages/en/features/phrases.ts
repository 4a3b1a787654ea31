import { type Dictionary, pairPrint, weightOf, wordPrint } from './dictionary';
import type { Facts } from './facts';
import { endOfDraft, opening, type Symbols, startOfSentence, symbolsIn } from './symbols';

/** A phrase of a draft that moved the verdict: its tokens, first and last, and by how much, in logits. */
export type PhraseHit = { readonly first: number; readonly last: number; readonly weight: number };

/** A long draft's phrases count less each: the sum is divided by the root of its length, in symbols, at least this. */
const shortest = 6;
export const phraseScale = 4.6;

/** What the dictionary has of one sentence. */
type Found = {
  /** How many symbols the sentence is, and the last of them. */
  readonly size: number;
  readonly last: number;
  /** The prints of its words and pairs that the dictionary has, and the symbols that each stands on: the last, and one less for a pair. */
  readonly prints: readonly number[];
  readonly ends: readonly number[];
  readonly keys: readonly number[];
  readonly at: readonly number[];
};

function lookUp(symbols: Symbols, { table, shift }: Dictionary): Found {
  const { keys, at } = symbols;
  const prints: number[] = [];
  const ends: number[] = [];
  let before = 0;
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k]!;
    const word = wordPrint(key, shift);
    if (table[word] !== 0) {
      prints.push(word);
      ends.push(k);
    }
    if (k > 0) {
      const pair = pairPrint(before, key, shift);
      if (table[pair] !== 0) {
        prints.push(pair);
        ends.push(-k);
      }
    }
    before = key;
  }
  return { size: keys.length, last: before, prints, ends, keys, at };
}

/** Marks an entry of the table while a draft is scored: a phrase counts once. */
const counted = 128;
const marked: number[] = [];

/** What a draft's phrases add to its logit. Each that the dictionary has counts once, and is told to `take`. */
export function scorePhrases(
  { reading, selves, asked }: Facts,
  dictionary: Dictionary,
  take?: (phrase: PhraseHit) => void,
): { readonly logit: number; readonly scale: number } {
  const { table, shift, step } = dictionary;
  const { sentences } = reading;
  const knows = (key: number) => table[wordPrint(key, shift)] !== 0;
  let sum = 0;
  let size = 0;
  const look = (print: number, first: number, last: number) => {
    const entry = table[print]!;
    if (entry === 0 || entry >= counted) return;
    table[print] = entry | counted;
    marked.push(print);
    const weight = weightOf(entry, step);
    sum += weight;
    if (take !== undefined && weight !== 0) take({ first, last, weight });
  };
  let before = 0;
  let place = 0;
  let opens = true;
  for (let index = 0; index < sentences.length; index++) {
    const { first, last } = sentences[index]!;
    const found = reading.keep(index, asked.phrases, () =>
      lookUp(symbolsIn(reading, selves, first, last, knows), dictionary),
    );
    const { prints, ends, keys, at } = found;
    if (before === startOfSentence) size--;
    else if (index > 0) look(pairPrint(before, startOfSentence, shift), place, first);
    for (let k = 0; k < prints.length; k++) {
      const end = ends[k]!;
      if (end < 0) look(prints[k]!, first + at[-end - 1]!, first + at[-end]!);
      else look(prints[k]!, first + at[end]!, first + at[end]!);
    }
    if (opens)
      for (let k = 0; k < keys.length; k++)
        look(pairPrint(opening, keys[k]!, shift), first + at[k]!, first + at[k]!);
    opens &&= keys.length === 1;
    size += found.size;
    before = found.last;
    place = first + at[at.length - 1]!;
  }
  const end = Math.max(selves.length - 1, 0);
  look(wordPrint(endOfDraft, shift), end, end);
  if (size > 0) look(pairPrint(before, endOfDraft, shift), place, end);
  for (const print of marked) table[print]! &= ~counted;
  marked.length = 0;
  const scale = phraseScale / Math.sqrt(Math.max(size + 1, shortest));
  return { logit: sum * scale, scale };
}

/** The phrases of a draft that add to its logit, with what each adds. */
export function phrasesOf(facts: Facts, dictionary: Dictionary): PhraseHit[] {
  const hits: PhraseHit[] = [];
  const { scale } = scorePhrases(facts, dictionary, (hit) => hits.push(hit));
  return hits.map(({ first, last, weight }) => ({ first, last, weight: weight * scale }));
}
