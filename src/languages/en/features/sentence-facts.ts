import type { Reading } from '../../../engine/reading';
import { enter, numberOf } from '../../../engine/vocabulary';
import { Who } from '../../../engine/who';
import { buildLexicon, type Lexicon } from './lexicon';
import { noCounts, type SentenceCounts } from './sentence-counts';
import { type Subject, subjectOf } from './subject';
import { Kind } from './word-kinds';

/** What is known of one sentence. It holds no positions, so it stays true when the sentence moves. */
export type SentenceFacts = {
  readonly words: number;
  /** The ideas that occur in it, as two sets of 32 bits. */
  readonly low: number;
  readonly high: number;
  /** The same as a list of bits, one for each time. */
  readonly ideas: readonly number[];
  readonly we: number;
  readonly i: number;
  readonly name: number;
  readonly you: number;
  readonly they: number;
  readonly question: boolean;
  readonly subject: Subject;
  /** Holds a word that gives a reason: "because", "so", "how", "why", "to save". */
  readonly reason: boolean;
  readonly counts: SentenceCounts;
};

/** Whether a sentence holds an idea, by its bit. */
export function holds(sentence: SentenceFacts, bit: number): boolean {
  return ((bit < 32 ? sentence.low : sentence.high) & (1 << (bit & 31))) !== 0;
}

/** Whether a sentence speaks of the author: by name, by we or I, or without a subject ("Proud to…"). */
export function speaksOfUs(sentence: SentenceFacts): boolean {
  return sentence.we + sentence.i + sentence.name > 0 || sentence.subject === 'unsaid';
}

/** Built at once: a word must have its number before any draft is read. */
export const lexicon: Lexicon = buildLexicon();
const our = enter('our');
const my = enter('my');
const us = enter('us');

/** Takes an idea's bit and the tokens, first and last, where the idea stands. */
type TakeIdea = (bit: number, first: number, last: number) => void;

/** Tells of every idea in the tokens from `first` up to `last`; a phrase's idea is not told again for its first word. */
export function eachIdea({ tokens, ids }: Reading, first: number, last: number, take: TakeIdea): void {
  const { low, high, phrases } = lexicon;
  const known = low.length;
  for (let at = first; at < last; at++) {
    const id = ids[at]!;
    if (id > 0 && id < known) {
      let l = 0;
      let h = 0;
      const starting = phrases[id];
      if (starting !== undefined)
        for (const { rest, low: lows, high: highs } of starting) {
          let step = 0;
          while (step < rest.length && ids[at + 1 + step] === rest[step]) step++;
          if (step < rest.length || at + step >= last) continue;
          takeBits(lows & ~l, 0, at, at + step, take);
          takeBits(highs & ~h, 32, at, at + step, take);
          l |= lows;
          h |= highs;
        }
      takeBits(low[id]! & ~l, 0, at, at, take);
      takeBits(high[id]! & ~h, 32, at, at, take);
    }
    const { words } = tokens[at]!;
    if (words === undefined) continue;
    for (const word of words) {
      const inner = numberOf(word);
      if (inner === 0 || inner >= known) continue;
      takeBits(low[inner]!, 0, at, at, take);
      takeBits(high[inner]!, 32, at, at, take);
    }
  }
}

function takeBits(bits: number, base: number, first: number, last: number, take: TakeIdea): void {
  for (let left = bits; left !== 0; left &= left - 1) take(base + 31 - Math.clz32(left & -left), first, last);
}

/** Reads a sentence, tokens `first` up to `last`, in one pass. */
export function readSentence(
  reading: Reading,
  selves: Uint8Array,
  kinds: Int32Array,
  first: number,
  last: number,
): SentenceFacts {
  const { tokens, ids, joins } = reading;
  const ideas: number[] = [];
  let low = 0;
  let high = 0;
  eachIdea(reading, first, last, (bit) => {
    ideas.push(bit);
    if (bit < 32) low |= 1 << bit;
    else high |= 1 << (bit - 32);
  });
  let said = 0;
  let we = 0;
  let i = 0;
  let name = 0;
  let you = 0;
  let they = 0;
  let question = false;
  let kindsSeen = 0;
  const n = noCounts();
  for (let at = first; at < last; at++) {
    const token = tokens[at]!;
    const kind = kinds[at]!;
    kindsSeen |= kind;
    if ((kind & Kind.they) !== 0) they++;
    switch (token.kind) {
      case 'word': {
        const id = ids[at]!;
        if (token.norm.charCodeAt(0) !== 39) {
          said++;
          if (token.norm !== "n't") {
            const length = token.end - token.start;
            n.words++;
            n.letters += length;
            if (length > 3) {
              n.long++;
              if (token.shape === 'cap' || token.shape === 'caps') n.capitalised++;
            }
            if (token.shape === 'caps' && length > 2) n.capsWords++;
          }
        }
        if (id === our) n.our++;
        else if (id === my) n.my++;
        else if (id === us) n.us++;
        break;
      }
      case 'number':
        n.numbers++;
        if (/[$€£]/.test(token.norm)) n.money++;
        break;
      case 'url':
        n.urls++;
        break;
      case 'hashtag':
        n.hashtags++;
        break;
      case 'mention':
        n.mentions++;
        break;
      case 'emoji':
        n.emoji++;
        break;
      case 'punct':
        if (token.norm === '!') n.exclaims += token.end - token.start;
        else if (token.norm === '?') {
          n.questions++;
          question = true;
        } else if (token.norm === '"') n.quotes++;
        else if (token.norm === ':') n.colons++;
    }
    switch (selves[at]) {
      case Who.nobody:
        break;
      case Who.we:
        we++;
        break;
      case Who.i:
        i++;
        break;
      case Who.you:
        you++;
        break;
      default:
        name++;
        if (token.kind !== 'url' && joins[at] === 0) n.names++;
    }
  }
  return {
    words: said,
    low,
    high,
    ideas,
    we,
    i,
    name,
    you,
    they,
    question,
    subject: subjectOf(reading, selves, kinds, first, last, question),
    reason: (kindsSeen & Kind.reason) !== 0,
    counts: n,
  };
}
