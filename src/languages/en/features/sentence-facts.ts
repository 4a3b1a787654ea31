import type { Reading } from '../../../engine/reading';
import { Who } from '../../../engine/who';
import { type Subject, subjectOf } from './subject';
import { Kind } from './word-kinds';

/** What is known of one sentence. Token positions are into the reading. */
export type SentenceFacts = {
  readonly first: number;
  readonly last: number;
  readonly words: number;
  /** The ideas that occur in it, as two sets of 32 bits. */
  readonly low: number;
  readonly high: number;
  readonly we: number;
  readonly i: number;
  readonly name: number;
  readonly you: number;
  readonly they: number;
  readonly question: boolean;
  readonly subject: Subject;
  /** Holds a word that gives a reason: "because", "so", "how", "why", "to save". */
  readonly reason: boolean;
};

/** Whether a sentence holds an idea, by its bit. */
export function holds(sentence: SentenceFacts, bit: number): boolean {
  return ((bit < 32 ? sentence.low : sentence.high) & (1 << (bit & 31))) !== 0;
}

/** Whether a sentence speaks of the author: by name, by we or I, or without a subject ("Proud to…"). */
export function speaksOfUs(sentence: SentenceFacts): boolean {
  return sentence.we + sentence.i + sentence.name > 0 || sentence.subject === 'unsaid';
}

/** Reads the facts of every sentence of at least two words. `lows` and `highs` hold each token's ideas. */
export function sentencesOf(
  reading: Reading,
  selves: Uint8Array,
  kinds: Int32Array,
  lows: Int32Array,
  highs: Int32Array,
): SentenceFacts[] {
  const { tokens } = reading;
  const sentences: SentenceFacts[] = [];
  for (const { first, last } of reading.sentences) {
    let words = 0;
    let l = 0;
    let h = 0;
    let we = 0;
    let i = 0;
    let name = 0;
    let you = 0;
    let they = 0;
    let question = false;
    let reason = false;
    for (let at = first; at < last; at++) {
      const token = tokens[at]!;
      if (token.kind === 'word' && !token.norm.startsWith("'")) words++;
      l |= lows[at]!;
      h |= highs[at]!;
      if ((kinds[at]! & Kind.they) !== 0) they++;
      if ((kinds[at]! & Kind.reason) !== 0) reason = true;
      if (token.norm === '?' && token.kind === 'punct') question = true;
      const own = selves[at]!;
      if (own === Who.we) we++;
      else if (own === Who.i) i++;
      else if (own === Who.you) you++;
      else if (own !== Who.nobody) name++;
    }
    if (words < 2 && (sentences.length > 0 || last < tokens.length)) continue;
    const subject = subjectOf(reading, selves, kinds, first, last, question);
    sentences.push({
      first,
      last,
      words,
      low: l,
      high: h,
      we,
      i,
      name,
      you,
      they,
      question,
      subject,
      reason,
    });
  }
  return sentences;
}
