/**
 * Numbers for words, so that comparing is adding and indexing. Every word that a pattern, a word list or a weight
 * speaks of is entered once, when it is loaded, and keeps its number, 1 upward; all other words are 0.
 * Only what contributors write is entered, never a draft: the table does not grow with use.
 */
const numbers = new Map<string, number>();
const words: string[] = [''];

/** Enters a word (as a token's `norm`) and gives its number. */
export function enter(norm: string): number {
  const found = numbers.get(norm);
  if (found !== undefined) return found;
  numbers.set(norm, words.length);
  return words.push(norm) - 1;
}

/** The number of a word, 0 when nothing loaded speaks of it. */
export function numberOf(norm: string): number {
  return numbers.get(norm) ?? 0;
}

/** One more than the highest number given so far. */
export function vocabularySize(): number {
  return words.length;
}

/** The word of a number. */
export function wordOf(number: number): string {
  return words[number] ?? '';
}
