import { keyOf } from './word-key';

/**
 * Numbers for words, so that comparing is adding and indexing. Every word that a pattern, a word list or a weight
 * speaks of is entered once, when it is loaded, and keeps its number, 1 upward; all other words are 0.
 * Only what contributors write is entered, never a draft: the table does not grow with use.
 *
 * It is an open table by key. A key alone would be right nearly always; the word itself is compared all the same.
 */
const words: string[] = [''];
const keys: number[] = [0];
let slots = new Int32Array(2 ** 15);

/** Enters a word (as a token's `norm`) and gives its number. */
export function enter(norm: string): number {
  const key = keyOf(norm);
  const found = numberOf(norm, key);
  if (found !== 0) return found;
  const number = words.push(norm) - 1;
  keys.push(key);
  if (number * 2 > slots.length) {
    slots = new Int32Array(slots.length * 2);
    for (let old = 1; old < number; old++) put(old);
  }
  put(number);
  return number;
}

function put(number: number): void {
  const mask = slots.length - 1;
  let slot = keys[number]! & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = number;
}

/** The number of a word, 0 when nothing loaded speaks of it. */
export function numberOf(norm: string, key = keyOf(norm)): number {
  const mask = slots.length - 1;
  for (let slot = key & mask; ; slot = (slot + 1) & mask) {
    const number = slots[slot]!;
    if (number === 0 || (keys[number] === key && words[number] === norm)) return number;
  }
}

/** The number of the word that `text` has, in ASCII letters of either case, from `start` to `end`; `key` is its key. */
export function numberAt(key: number, text: string, start: number, end: number): number {
  const mask = slots.length - 1;
  for (let slot = key & mask; ; slot = (slot + 1) & mask) {
    const number = slots[slot]!;
    if (number === 0 || (keys[number] === key && isAt(words[number]!, text, start, end))) return number;
  }
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== (text.charCodeAt(start + at) | 32)) return false;
  return true;
}

/** One more than the highest number given so far. */
export function vocabularySize(): number {
  return words.length;
}

/** The word of a number. */
export function wordOf(number: number): string {
  return words[number] ?? '';
}
