import { tokenize } from '../../../engine/token';
import { enter } from '../../../engine/vocabulary';
import { type Idea, spellings } from './idea';
import { claims } from './ideas-claims';
import { company } from './ideas-company';
import { others } from './ideas-others';
import { reader } from './ideas-reader';
import { wordKinds } from './word-kinds';

/** Every idea, in the order of its bit. */
export const ideas: readonly Idea[] = [...claims, ...company, ...reader, ...others];

const bitOf = new Map(ideas.map((idea, bit) => [idea.id, bit]));

/** The number of an idea, by which facts count it; a name that is not there is a mistake in a feature. */
export function ideaBit(id: string): number {
  const bit = bitOf.get(id);
  if (bit === undefined)
    throw new Error(`There is no idea "${id}". There are: ${ideas.map((idea) => idea.id).join(', ')}.`);
  return bit;
}

/** The ideas of one word or phrase, as two sets of 32 bits. */
type Phrase = { readonly rest: Int32Array; readonly low: number; readonly high: number };

export type Lexicon = {
  /** By a word's number in the vocabulary. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly kinds: Int32Array;
  /** Phrases by their first word. */
  readonly phrases: readonly (readonly Phrase[] | undefined)[];
};

const plain = /^[a-z]+(?: [a-z]+)*$/;

/** The words of an entry; what is only letters needs no cutting. */
function wordsOf(spelling: string): readonly string[] {
  return plain.test(spelling) ? spelling.split(' ') : tokenize(spelling).map(({ norm }) => norm);
}

/** Enters every word of every idea and makes the look-up. */
export function buildLexicon(): Lexicon {
  const single = new Map<number, [number, number]>();
  const many = new Map<string, { ids: number[]; bits: [number, number] }>();
  ideas.forEach((idea, bit) => {
    for (const entry of idea.words.split(','))
      for (const spelling of spellings(entry)) {
        const ids = wordsOf(spelling).map(enter);
        if (ids.length === 0) continue;
        let bits: [number, number];
        if (ids.length === 1) {
          bits = single.get(ids[0]!) ?? [0, 0];
          single.set(ids[0]!, bits);
        } else {
          const key = ids.join(' ');
          bits = many.get(key)?.bits ?? [0, 0];
          many.set(key, { ids, bits });
        }
        bits[bit >> 5]! |= 1 << (bit & 31);
      }
  });
  const kinds = new Map<number, number>();
  for (const [bit, words] of wordKinds)
    for (const word of words.trim().split(/\s+/)) {
      const id = enter(word);
      kinds.set(id, (kinds.get(id) ?? 0) | bit);
    }
  const size =
    1 + Math.max(0, ...single.keys(), ...kinds.keys(), ...[...many.values()].map((p) => p.ids[0]!));
  const lexicon = {
    low: new Int32Array(size),
    high: new Int32Array(size),
    kinds: new Int32Array(size),
    phrases: new Array<Phrase[] | undefined>(size).fill(undefined),
  };
  for (const [id, [low, high]] of single) {
    lexicon.low[id] = low;
    lexicon.high[id] = high;
  }
  for (const [id, bits] of kinds) lexicon.kinds[id] = bits;
  for (const { ids, bits } of many.values()) {
    const list = lexicon.phrases[ids[0]!] ?? [];
    list.push({ rest: Int32Array.from(ids.slice(1)), low: bits[0], high: bits[1] });
    lexicon.phrases[ids[0]!] = list;
  }
  return lexicon;
}
