import { keyOf } from '../../src/engine/word-key';
import type { Facts } from '../../src/languages/en/features/facts';
import { phraseScale } from '../../src/languages/en/features/phrases';
import {
  endOfDraft,
  opening,
  standIns,
  startOfSentence,
  symbolsIn,
} from '../../src/languages/en/features/symbols';

/**
 * Words and pairs of words by number, see `numberOf`; a pair is `first * pairBase + second`. Among the pairs are the
 * words of first sentences, each after the stand-in `opening`.
 */
export type Dictionary = { readonly words: readonly number[]; readonly pairs: readonly number[] };

export const pairBase = 2 ** 21;

const numbers = new Map<number, number>();
/** Small numbers for words' keys, from 1 on, in the order they are asked for. */
function numberOf(key: number): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size + 1);
  return numbers.size;
}

/** The keys of words by their numbers. */
export const keysByNumber = (): readonly number[] => [0, ...numbers.keys()];

/** The number of what stands before each word of a first sentence. */
export const openingNumber = numberOf(opening);

/** A draft's symbols by number, and how many of them are its first sentence. */
export type Numbered = { readonly ids: readonly number[]; readonly opening: number };

/** Writes drafts by number; words that `known` does not have stand for their kind. */
export function numbered(facts: readonly Facts[], known: Iterable<number> | null): Numbered[] {
  const has = known && new Set(known);
  const knows = (key: number) => has === null || has.has(numberOf(key));
  return facts.map(({ reading, selves }) => {
    const ids: number[] = [];
    let before = 0;
    let opening = 0;
    for (const { first, last } of reading.sentences) {
      const { keys } = symbolsIn(reading, selves, first, last, knows);
      for (const key of before === startOfSentence ? keys.slice(1) : keys) ids.push(numberOf(key));
      if (opening <= 1) opening = ids.length;
      before = keys.at(-1)!;
    }
    ids.push(numberOf(endOfDraft));
    return { ids, opening };
  });
}

const shortest = 6;

/** What each phrase of a draft of so many symbols counts. */
export const phraseValue = (symbols: number): number => phraseScale / Math.sqrt(Math.max(symbols, shortest));

/** In how many posts a word, a pair and a word of the first sentence must stand at least. */
const least = { word: 5, pair: 6, opening: 20 } as const;

/** Every word and pair that stands in enough posts, and all that words stand for. */
export function candidates(facts: readonly Facts[]): Dictionary {
  const stands = standIns.map((norm) => numberOf(keyOf(norm)));
  const spelled = frequent(
    numbered(facts, null).map(({ ids }) => ids),
    least.word,
  );
  const known = [...new Set([...stands, ...spelled])].sort((a, b) => a - b);
  const written = numbered(facts, known);
  return {
    words: known,
    pairs: [
      ...frequent(written.map(pairsOf), least.pair),
      ...frequent(written.map(openingsOf), least.opening),
    ],
  };
}

function frequent(lists: readonly (readonly number[])[], atLeast: number): number[] {
  const posts = new Map<number, number>();
  for (const list of lists) for (const id of new Set(list)) posts.set(id, (posts.get(id) ?? 0) + 1);
  return [...posts]
    .filter(([, count]) => count >= atLeast)
    .map(([id]) => id)
    .sort((a, b) => a - b);
}

const pairsOf = ({ ids }: Numbered) => ids.slice(1).map((id, at) => ids[at]! * pairBase + id);
const openingsOf = ({ ids, opening: size }: Numbered) =>
  ids.slice(0, size).map((id) => openingNumber * pairBase + id);

/** For every word, then every pair, of a dictionary: the posts it stands in, with its value there. */
export function phraseColumns(
  facts: readonly Facts[],
  { words, pairs }: Dictionary,
): { row: number[]; value: number[] }[] {
  const place = new Map([...words, ...pairs].map((key, at) => [key, at]));
  const columns = [...place].map(() => ({ row: [] as number[], value: [] as number[] }));
  numbered(facts, words).forEach((draft, row) => {
    const value = phraseValue(draft.ids.length);
    for (const key of new Set([...draft.ids, ...pairsOf(draft), ...openingsOf(draft)])) {
      const at = place.get(key);
      if (at === undefined) continue;
      columns[at]!.row.push(row);
      columns[at]!.value.push(value);
    }
  });
  return columns;
}
