import { enter } from '../../../engine/vocabulary';
import type { Facts } from './facts';
import { type Symbols, symbolsOf } from './symbols';

/** The fitted dictionary as it is stored: words and pairs of words, each with a weight in thirty-one steps. */
export type PackedPhrases = {
  /** The words, with spaces between them. */
  readonly words: string;
  /** Base64: the pairs in order, as the growing steps of `first * words + second`, seven bits a byte. */
  readonly pairs: string;
  /** A letter for each word, then for each pair: how many steps above or below the middle one. */
  readonly weights: string;
  /** What a step counts, in logits. */
  readonly step: number;
};

/** The dictionary, ready to be looked up. */
export type Phrases = {
  readonly words: readonly string[];
  /** By vocabulary number: the word's place plus 1, 0 for none. */
  readonly place: Int32Array;
  /** An open table from a pair's key to its place plus 1. */
  readonly keys: Int32Array;
  readonly places: Int32Array;
  readonly weight: Float32Array;
  readonly seen: Uint32Array;
};

/** A phrase of a draft that moved the verdict: its tokens, first and last, and by how much, in logits. */
export type PhraseHit = { readonly first: number; readonly last: number; readonly weight: number };

/** A long draft's phrases count less each: the sum is divided by the root of its length, in symbols, at least this. */
const shortest = 6;
export const phraseScale = 4.6;

/** The letters that weights are written with; the middle one is 0. */
export const weightLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcde';
const middle = (weightLetters.length - 1) / 2;

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));

/** Unpacks a dictionary; its words are entered in the vocabulary. */
export function unpackPhrases(packed: PackedPhrases): Phrases {
  const words = packed.words === '' ? [] : packed.words.split(' ');
  const numbers = words.map(enter);
  const place = new Int32Array(1 + Math.max(0, ...numbers));
  numbers.forEach((number, at) => {
    place[number] = at + 1;
  });
  const weight = Float32Array.from(
    packed.weights,
    (letter) => (weightLetters.indexOf(letter) - middle) * packed.step,
  );
  const pairs = weight.length - words.length;
  let size = 16;
  while (size < pairs * 2) size *= 2;
  const keys = new Int32Array(size).fill(-1);
  const places = new Int32Array(size);
  let key = 0;
  let step = 0;
  let shift = 0;
  let at = words.length;
  for (const byte of bytesOf(packed.pairs)) {
    step |= (byte & 127) << shift;
    shift += 7;
    if (byte & 128) continue;
    key += step;
    let slot = hash(key) & (size - 1);
    while (keys[slot] !== -1) slot = (slot + 1) & (size - 1);
    keys[slot] = key;
    places[slot] = ++at;
    step = 0;
    shift = 0;
  }
  return { words, place, keys, places, weight, seen: new Uint32Array(weight.length) };
}

function hash(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

let generation = 0;

/** What a draft's phrases add to its logit, and each phrase that added to it. */
export function scorePhrases(facts: Facts, phrases: Phrases): { logit: number; hits: PhraseHit[] } {
  const { place, keys, places, weight, seen } = phrases;
  const known = place.length;
  const symbols: Symbols = symbolsOf(facts, (id) => id < known && place[id] !== 0);
  const by = phraseScale / Math.sqrt(Math.max(symbols.ids.length, shortest));
  const mask = keys.length - 1;
  const hits: PhraseHit[] = [];
  generation++;
  let logit = 0;
  let before = 0;
  for (let k = 0; k < symbols.ids.length; k++) {
    const id = symbols.ids[k]!;
    const here = id < known ? place[id]! : 0;
    if (here > 0) {
      logit += take(here - 1, symbols.at[k]!, symbols.at[k]!);
      if (before > 0) {
        const key = (before - 1) * phrases.words.length + here - 1;
        for (let slot = hash(key) & mask; keys[slot] !== -1; slot = (slot + 1) & mask)
          if (keys[slot] === key) {
            logit += take(places[slot]! - 1, symbols.at[k - 1]!, symbols.at[k]!);
            break;
          }
      }
    }
    before = here;
  }
  return { logit, hits };

  function take(at: number, first: number, last: number): number {
    if (seen[at] === generation) return 0;
    seen[at] = generation;
    const moved = weight[at]! * by;
    if (moved !== 0) hits.push({ first, last, weight: moved });
    return moved;
  }
}
