import type { Names } from '../../../engine/finding';
import type { Hit } from '../../../engine/language';
import type { Reading } from '../../../engine/reading';
import { numberOf } from '../../../engine/vocabulary';
import { Who } from '../../../engine/who';
import { buildLexicon, ideas, type Lexicon } from './lexicon';
import { selvesOf } from './selves';
import { type SentenceFacts, sentencesOf } from './sentence-facts';
import { Kind } from './word-kinds';

/** All that features look at: one draft, read once. */
export type Facts = {
  readonly reading: Reading;
  readonly names: Names | undefined;
  /** The rules that matched. */
  readonly hits: readonly Hit[];
  readonly selves: Uint8Array;
  readonly kinds: Int32Array;
  /** Where ideas stand: token positions, first and last. */
  readonly spans: readonly { readonly bit: number; readonly first: number; readonly last: number }[];
  /** How often each idea occurs. */
  readonly counts: Uint16Array;
  /** The sentences with at least two words, or the only one there is. */
  readonly sentences: readonly SentenceFacts[];
  readonly words: number;
  readonly letters: number;
  readonly we: number;
  readonly i: number;
  readonly name: number;
  readonly you: number;
  readonly they: number;
  readonly urls: number;
  readonly hashtags: number;
  readonly mentions: number;
  readonly emoji: number;
  readonly numbers: number;
  readonly money: number;
  readonly capsWords: number;
  readonly capitalised: number;
  readonly long: number;
  readonly exclaims: number;
  readonly questions: number;
  readonly quotes: number;
  readonly colons: number;
  readonly lines: number;
  readonly ours: { readonly our: number; readonly my: number; readonly us: number };
};

/** Built at once: a word must have its number before any draft is read. */
const lexicon: Lexicon = buildLexicon();

/** Reads the facts off a reading: one pass over its tokens. */
export function factsOf(reading: Reading, names: Names | undefined, hits: readonly Hit[] = []): Facts {
  const { low, high, kinds: kindOf, phrases } = lexicon;
  const { tokens, ids } = reading;
  const known = low.length;
  const selves = selvesOf(reading, names);
  const counts = new Uint16Array(ideas.length);
  const lows = new Int32Array(tokens.length);
  const highs = new Int32Array(tokens.length);
  const kinds = new Int32Array(tokens.length);
  const n = {
    words: 0,
    letters: 0,
    we: 0,
    i: 0,
    name: 0,
    you: 0,
    they: 0,
    urls: 0,
    hashtags: 0,
    mentions: 0,
    emoji: 0,
    numbers: 0,
    money: 0,
    capsWords: 0,
    capitalised: 0,
    long: 0,
    exclaims: 0,
    questions: 0,
    quotes: 0,
    colons: 0,
    lines: 1,
  };
  const ours = { our: 0, my: 0, us: 0 };

  const spans: { bit: number; first: number; last: number }[] = [];
  const count = (bits: number, base: number, first: number, last: number) => {
    for (let left = bits; left !== 0; left &= left - 1) {
      const bit = base + 31 - Math.clz32(left & -left);
      counts[bit]!++;
      spans.push({ bit, first, last });
    }
  };

  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const id = ids[at]!;
    if (id > 0 && id < known) {
      let l = 0;
      let h = 0;
      kinds[at] = kindOf[id]!;
      const starting = phrases[id];
      if (starting)
        for (const phrase of starting) {
          const rest = phrase.rest;
          let step = 0;
          while (step < rest.length && ids[at + 1 + step] === rest[step]) step++;
          if (step < rest.length) continue;
          count(phrase.low & ~l, 0, at, at + step);
          count(phrase.high & ~h, 32, at, at + step);
          l |= phrase.low;
          h |= phrase.high;
        }
      count(low[id]! & ~l, 0, at, at);
      count(high[id]! & ~h, 32, at, at);
      l |= low[id]!;
      h |= high[id]!;
      lows[at] = l;
      highs[at] = h;
    }
    switch (token.kind) {
      case 'word':
        if (!token.norm.startsWith("'") && token.norm !== "n't") {
          n.words++;
          const length = token.end - token.start;
          n.letters += length;
          if (length > 3) {
            n.long++;
            if (token.shape === 'cap' || token.shape === 'caps') n.capitalised++;
          }
          if (token.shape === 'caps' && length > 2) n.capsWords++;
        }
        if ((kinds[at]! & Kind.they) !== 0) n.they++;
        if (token.norm === 'our') ours.our++;
        else if (token.norm === 'my') ours.my++;
        else if (token.norm === 'us') ours.us++;
        break;
      case 'number':
        n.numbers++;
        if (/[$€£]/.test(token.norm)) n.money++;
        break;
      case 'url':
        n.urls++;
        break;
      case 'hashtag':
        n.hashtags++;
        for (const word of token.words ?? []) {
          const inner = numberOf(word);
          if (inner > 0 && inner < known) {
            lows[at]! |= low[inner]!;
            highs[at]! |= high[inner]!;
            count(low[inner]!, 0, at, at);
            count(high[inner]!, 32, at, at);
          }
        }
        break;
      case 'mention':
        n.mentions++;
        break;
      case 'emoji':
        n.emoji++;
        break;
      case 'punct':
        if (token.norm === '!') n.exclaims += token.end - token.start;
        else if (token.norm === '?') n.questions++;
        else if (token.norm === '"') n.quotes++;
        else if (token.norm === ':') n.colons++;
        break;
      case 'break':
        n.lines++;
    }
    switch (selves[at]) {
      case Who.we:
        n.we++;
        break;
      case Who.i:
        n.i++;
        break;
      case Who.name:
      case Who.product:
        if (token.kind !== 'url' && reading.joins[at] === 0) n.name++;
        break;
      case Who.you:
        n.you++;
    }
  }

  const sentences = sentencesOf(reading, selves, kinds, lows, highs);
  return { reading, names, hits, selves, kinds, spans, counts, sentences, ...n, ours };
}
