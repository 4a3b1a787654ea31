import { keyOf } from '../../src/engine/word-key';
import type { Facts } from '../../src/languages/en/features/facts';
import { phraseScale } from '../../src/languages/en/features/phrases';
import { endOfDraft, standIns, startOfSentence, symbolsIn } from '../../src/languages/en/features/symbols';

/** Words and pairs of words by number, see `numberOf`; a pair is `first * pairBase + second`. */
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

/** A draft's symbols by number; words that `known` does not have stand for their kind. */
function symbols({ reading, selves }: Facts, known: ReadonlySet<number> | null): number[] {
  const knows = (key: number) => known === null || known.has(numberOf(key));
  const out: number[] = [];
  let before = 0;
  for (const { first, last } of reading.sentences) {
    const { keys } = symbolsIn(reading, selves, first, last, knows);
    for (const key of before === startOfSentence ? keys.slice(1) : keys) out.push(numberOf(key));
    before = keys.at(-1)!;
  }
  out.push(numberOf(endOfDraft));
  return out;
}

const shortest = 6;

/** Every word and pair that stands in at least `least` posts, and all that words stand for. */
export function candidates(facts: readonly Facts[], leastWord: number, leastPair: number): Dictionary {
  const stands = standIns.map((norm) => numberOf(keyOf(norm)));
  const spelled = frequent(
    facts.map((fact) => symbols(fact, null)),
    leastWord,
  );
  const known = new Set([...stands, ...spelled]);
  const pairs = frequent(
    facts.map((fact) => pairsOf(symbols(fact, known))),
    leastPair,
  );
  return { words: [...known].sort((a, b) => a - b), pairs };
}

function frequent(lists: readonly (readonly number[])[], least: number): number[] {
  const posts = new Map<number, number>();
  for (const list of lists) for (const id of new Set(list)) posts.set(id, (posts.get(id) ?? 0) + 1);
  return [...posts]
    .filter(([, count]) => count >= least)
    .map(([id]) => id)
    .sort((a, b) => a - b);
}

function pairsOf(ids: readonly number[]): number[] {
  return ids.slice(1).map((id, at) => ids[at]! * pairBase + id);
}

/** For every word, then every pair, of a dictionary: the posts it stands in, with its value there. */
export function phraseColumns(
  facts: readonly Facts[],
  { words, pairs }: Dictionary,
): { row: number[]; value: number[] }[] {
  const known = new Set(words);
  const place = new Map([...words, ...pairs].map((key, at) => [key, at]));
  const columns = [...place].map(() => ({ row: [] as number[], value: [] as number[] }));
  facts.forEach((fact, row) => {
    const ids = symbols(fact, known);
    const value = phraseScale / Math.sqrt(Math.max(ids.length, shortest));
    for (const key of new Set([...ids, ...pairsOf(ids)])) {
      const at = place.get(key);
      if (at === undefined) continue;
      columns[at]!.row.push(row);
      columns[at]!.value.push(value);
    }
  });
  return columns;
}
