import type { Pair } from '../../../engine/focus';
import { Who } from '../../../engine/who';
import { type Dictionary, pairPrint, places, wordPrint } from './dictionary';
import type { Facts } from './facts';
import { endOfDraft, opening, type Symbols, startOfSentence, symbolsIn } from './symbols';

/** A phrase of a draft that moved the verdict: its tokens, first and last, and by how much, in logits. */
export type PhraseHit = {
  readonly first: number;
  readonly last: number;
  readonly weight: number;
  /** It is in the dictionary as it stands; otherwise one of its tokens stands for its kind. */
  readonly literal: boolean;
};

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
const counted = places;
const marked: number[] = [];

/** A phrase that the dictionary has: its tokens, first and last, and the place of its weights. */
type Entry = { readonly first: number; readonly last: number; readonly place: number };

/**
 * What a draft's phrases add to the logit of each question. Each that the dictionary has counts once, times `scale`,
 * and is told to `take`.
 */
export function scorePhrases(
  { reading, selves, asked }: Facts,
  dictionary: Dictionary,
  take?: (entry: Entry) => void,
): Pair & { readonly scale: number } {
  const { table, shift, about, omits } = dictionary;
  const { sentences } = reading;
  const knows = (key: number) => table[wordPrint(key, shift)] !== 0;
  let aboutSum = 0;
  let omitsSum = 0;
  let size = 0;
  const look = (print: number, first: number, last: number) => {
    const place = table[print]!;
    if (place === 0 || place >= counted) return;
    table[print] = place | counted;
    marked.push(print);
    aboutSum += about[place]!;
    omitsSum += omits[place]!;
    if (take !== undefined) take({ first, last, place });
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
  return { about: aboutSum * scale, omits: omitsSum * scale, scale };
}

/** The phrases of a draft that moved its verdict, with what each moved when the questions have these shares. */
export function phrasesOf(facts: Facts, dictionary: Dictionary, share: Pair): PhraseHit[] {
  const { about, omits, table, shift } = dictionary;
  const { tokens } = facts.reading;
  const literal = (at: number) =>
    tokens[at]!.kind === 'word' &&
    facts.selves[at] !== Who.name &&
    facts.selves[at] !== Who.product &&
    table[wordPrint(tokens[at]!.key, shift)] !== 0;
  const entries: Entry[] = [];
  const { scale } = scorePhrases(facts, dictionary, (entry) => entries.push(entry));
  return entries
    .map(({ first, last, place }) => ({
      first,
      last,
      weight: scale * (share.about * about[place]! + share.omits * omits[place]!),
      literal: literal(first) && literal(last),
    }))
    .filter(({ weight }) => weight !== 0);
}
