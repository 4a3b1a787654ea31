import type { Facts } from '../../src/languages/en/features/facts';
import { phraseScale } from '../../src/languages/en/features/phrases';
import { symbolsOf } from '../../src/languages/en/features/symbols';

/** Words and pairs of words, by vocabulary number; a pair's key is `first * pairBase + second`. */
export type Dictionary = { readonly words: readonly number[]; readonly pairs: readonly number[] };

export const pairBase = 2 ** 21;
const shortest = 6;

/** Every word and pair that stands in at least `least` posts. */
export function candidates(facts: readonly Facts[], leastWord: number, leastPair: number): Dictionary {
  const words = frequent(
    facts.map((fact) => symbolsOf(fact, () => true).ids),
    leastWord,
  );
  const known = new Set(words);
  const pairs = frequent(
    facts.map((fact) => pairsOf(symbolsOf(fact, (id) => known.has(id)).ids)),
    leastPair,
  );
  return { words, pairs };
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
    const { ids } = symbolsOf(fact, (id) => known.has(id));
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
