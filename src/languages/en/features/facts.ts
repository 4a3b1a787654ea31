import type { Names } from '../../../engine/finding';
import type { Hit } from '../../../engine/language';
import type { Reading } from '../../../engine/reading';
import { ideas } from './lexicon';
import { type Questions, selvesOf } from './selves';
import { addCounts, noCounts, type SentenceCounts } from './sentence-counts';
import { eachIdea, lexicon, readSentence, type SentenceFacts } from './sentence-facts';

/** All that features look at: one draft, read once. */
export type Facts = Omit<SentenceCounts, 'names' | 'our' | 'my' | 'us'> & {
  readonly reading: Reading;
  readonly names: Names | undefined;
  /** The rules that matched, without those that wait for the judgement. */
  readonly hits: readonly Hit[];
  readonly selves: Uint8Array;
  readonly asked: Questions;
  /** What each token's word can do, as `Kind`s; and all of them together. */
  readonly kinds: Int32Array;
  readonly kindsSeen: number;
  /** How often each idea occurs. */
  readonly counts: Uint16Array;
  /** The sentences with at least two words, or the only one there is. */
  readonly sentences: readonly SentenceFacts[];
  readonly we: number;
  readonly i: number;
  /** Names of the author, one of several words counted once, links left out. */
  readonly name: number;
  readonly you: number;
  readonly they: number;
  readonly lines: number;
  readonly ours: { readonly our: number; readonly my: number; readonly us: number };
};

/** Room for what is read off a draft. Whoever needs the facts of one draft at a time may use it again and again. */
export class Room {
  readonly counts = new Uint16Array(ideas.length);
  private kinds = new Int32Array(0);

  /** Empty counts, and room for the kinds of so many tokens. */
  for(tokens: number): { readonly counts: Uint16Array; readonly kinds: Int32Array } {
    this.counts.fill(0);
    if (this.kinds.length < tokens) this.kinds = new Int32Array(tokens * 2);
    return { counts: this.counts, kinds: this.kinds.subarray(0, tokens) };
  }
}

/**
 * Reads the facts off a reading, sentence by sentence; in a long draft those that stay the same are not read again.
 * They hold until their room is used again.
 */
export function factsOf(
  reading: Reading,
  names: Names | undefined,
  hits: readonly Hit[] = [],
  room = new Room(),
): Facts {
  const { tokens, ids } = reading;
  const { selves, asked } = selvesOf(reading, names);
  const { counts, kinds } = room.for(tokens.length);
  const kindsSeen = readKinds(ids, kinds);
  const sentences: SentenceFacts[] = [];
  const n = noCounts();
  const spoken = { we: 0, i: 0, you: 0, they: 0 };
  let breaks = tokens.length;
  for (let index = 0; index < reading.sentences.length; index++) {
    const { first, last } = reading.sentences[index]!;
    breaks -= last - first;
    const facts = reading.keep(index, asked.facts, () => readSentence(reading, selves, kinds, first, last));
    for (const bit of facts.ideas) counts[bit]!++;
    addCounts(n, facts.counts);
    spoken.we += facts.we;
    spoken.i += facts.i;
    spoken.you += facts.you;
    spoken.they += facts.they;
    if (facts.words < 2 && (sentences.length > 0 || last < tokens.length)) continue;
    sentences.push(facts);
  }
  const lines = breaks + 1;
  const evidence = hits.filter(({ waits }) => !waits);
  return {
    ...n,
    reading,
    names,
    hits: evidence,
    selves,
    asked,
    kinds,
    kindsSeen,
    counts,
    sentences,
    ...spoken,
    name: n.names,
    lines,
    ours: { our: n.our, my: n.my, us: n.us },
  };
}

/** Writes what each token's word can do; gives all of it together. */
function readKinds(ids: Int32Array, out: Int32Array): number {
  const { kinds } = lexicon;
  const known = kinds.length;
  let seen = 0;
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at]!;
    const kind = id < known ? kinds[id]! : 0;
    out[at] = kind;
    seen |= kind;
  }
  return seen;
}

/** Where an idea stands first: its tokens, first and last; null when it is not in the draft. */
export function placeOfIdea({ reading }: Facts, bit: number): readonly [number, number] | null {
  let place: readonly [number, number] | null = null;
  for (const { first, last } of reading.sentences) {
    eachIdea(reading, first, last, (found, from, to) => {
      if (found === bit) place ??= [from, to];
    });
    if (place) return place;
  }
  return null;
}
