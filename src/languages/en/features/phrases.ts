import { type Dictionary, pairPrint, weightOf, wordPrint } from './dictionary';
import type { Facts } from './facts';
import { symbolsOf } from './symbols';

/** A phrase of a draft that moved the verdict: its tokens, first and last, and by how much, in logits. */
export type PhraseHit = { readonly first: number; readonly last: number; readonly weight: number };

/** A long draft's phrases count less each: the sum is divided by the root of its length, in symbols, at least this. */
const shortest = 6;
export const phraseScale = 4.6;

/** Marks an entry of the table while a draft is scored: a phrase counts once. */
const counted = 128;

/** What a draft's phrases add to its logit, and each phrase that added to it. */
export function scorePhrases(facts: Facts, phrases: Dictionary): { logit: number; hits: PhraseHit[] } {
  const { table, shift, step } = phrases;
  const { keys, at } = symbolsOf(facts, (key) => table[wordPrint(key, shift)] !== 0);
  const by = phraseScale / Math.sqrt(Math.max(keys.length, shortest));
  const hits: PhraseHit[] = [];
  const taken: number[] = [];
  let logit = 0;
  const take = (print: number, first: number, last: number) => {
    const entry = table[print]!;
    if (entry === 0 || (entry & counted) !== 0) return;
    table[print] = entry | counted;
    taken.push(print);
    const weight = weightOf(entry, step) * by;
    if (weight === 0) return;
    logit += weight;
    hits.push({ first, last, weight });
  };
  for (let k = 0; k < keys.length; k++) {
    take(wordPrint(keys[k]!, shift), at[k]!, at[k]!);
    if (k > 0) take(pairPrint(keys[k - 1]!, keys[k]!, shift), at[k - 1]!, at[k]!);
  }
  for (const print of taken) table[print]! &= ~counted;
  return { logit, hits };
}
