import { keyOf, pairKey, spread } from '../../../engine/word-key';

/** An entry's weight in steps for each question of the verdict: `about`, then `omits`; -`mostSteps` to `mostSteps`. */
export type Steps = readonly [number, number];

/**
 * The fitted dictionary as people read it (`phrases.json`): words, and pairs of words with a space between them. A
 * word that weighs nothing is there so that its ending does not stand for it.
 */
export type StoredPhrases = {
  /** What a step counts for each question, in logits. */
  readonly step: Steps;
  readonly words: Readonly<Record<string, Steps>>;
  readonly pairs: Readonly<Record<string, Steps>>;
};

/** How many steps a weight takes at most, each way. */
export const mostSteps = 4;

/**
 * The same as it is shipped (`phrases.packed.json`): of each word and pair only a print of `bits` bits is kept. What
 * is not in the dictionary is taken for something in it once in 2^bits / entries looks.
 */
export type PackedPhrases = {
  readonly step: Steps;
  readonly bits: number;
  readonly entries: number;
  /** For each two weights, as `about,omits`: how many low bits each gap between prints has, a colon, and the gaps in base64. */
  readonly prints: Readonly<Record<string, string>>;
};

/** The dictionary, ready to be looked up by print. */
export type Dictionary = {
  /** 0 for what it does not have, or the place of the print's weights; always below `places`. */
  readonly table: Uint8Array;
  readonly shift: number;
  /** What an entry counts for each question, in logits, by its place. */
  readonly about: Float64Array;
  readonly omits: Float64Array;
};

const sizes = 2 * mostSteps + 1;
export const places = 128;
const placeOf = (about: number, omits: number): number => 1 + (about + mostSteps) * sizes + omits + mostSteps;

/** The print of a word. */
export const wordPrint = (key: number, shift: number): number => spread(key) >>> shift;

/** The print of two words that stand together in this order. */
export const pairPrint = (first: number, second: number, shift: number): number =>
  pairKey(first, second) >>> shift;

/** The print of an entry as it is written in `phrases.json`. */
export function printOf(entry: string, bits: number): number {
  const [first, second] = entry.split(' ').map(keyOf);
  return second === undefined ? wordPrint(first!, 32 - bits) : pairPrint(first!, second, 32 - bits);
}

/** Unpacks a dictionary. */
export function unpackPhrases({ step, bits, prints }: PackedPhrases): Dictionary {
  const table = new Uint8Array(2 ** bits);
  const about = new Float64Array(places);
  const omits = new Float64Array(places);
  for (const [weights, gaps] of Object.entries(prints)) {
    const [first = 0, second = 0] = weights.split(',').map(Number);
    const place = placeOf(first, second);
    about[place] = first * step[0];
    omits[place] = second * step[1];
    readGaps(gaps, (print) => {
      table[print] = place;
    });
  }
  return { table, shift: 32 - bits, about, omits };
}

/**
 * Reads growing numbers, each written as its distance from the one before, in Rice's code: the distance without its
 * low bits as so many ones and a zero, then the low bits, highest first. The last byte is filled up with ones.
 */
function readGaps(packed: string, take: (value: number) => void): void {
  const colon = packed.indexOf(':');
  const low = Number(packed.slice(0, colon));
  const binary = atob(packed.slice(colon + 1));
  let value = -1;
  let gap = 0;
  /** Bits that are still to be read: of the low ones of a gap, or -1 for its ones and zero. */
  let left = -1;
  for (let at = 0; at < binary.length; at++) {
    const byte = binary.charCodeAt(at);
    for (let bit = 7; bit >= 0; bit--) {
      const one = (byte >> bit) & 1;
      if (left < 0) {
        if (one === 1) {
          gap++;
          continue;
        }
        left = low;
      } else {
        gap = gap * 2 + one;
        left--;
      }
      if (left > 0) continue;
      value += gap + 1;
      take(value);
      gap = 0;
      left = -1;
    }
  }
}
