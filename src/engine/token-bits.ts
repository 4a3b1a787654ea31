import type { Token } from './token';
import { Who } from './who';

/** What a token is, as bits that patterns test. */
export const TokenBit = {
  word: 1,
  num: 2,
  url: 4,
  mention: 8,
  hashtag: 16,
  emoji: 32,
  /** A word with a capital in it. */
  cap: 64,
  /** A gap may step over it. */
  spoken: 128,
  us: 256,
  /** One of the author's names, products among them. */
  name: 512,
  product: 1024,
  you: 2048,
  /** It goes on with the name before it. */
  joined: 4096,
  punct: 8192,
} as const;

const kindBits = {
  word: TokenBit.word | TokenBit.spoken,
  number: TokenBit.num | TokenBit.spoken,
  url: TokenBit.url,
  mention: TokenBit.mention | TokenBit.spoken,
  hashtag: TokenBit.hashtag | TokenBit.spoken,
  emoji: TokenBit.emoji,
  punct: TokenBit.punct,
  break: 0,
} as const;

const whoBits: number[] = [];
whoBits[Who.nobody] = 0;
whoBits[Who.we] = TokenBit.us;
whoBits[Who.i] = TokenBit.us;
whoBits[Who.name] = TokenBit.us | TokenBit.name;
whoBits[Who.product] = TokenBit.us | TokenBit.name | TokenBit.product;
whoBits[Who.you] = TokenBit.you;

/** Sets the bits of the tokens from `from` up to `until`. */
export function setBits(
  tokens: readonly Token[],
  marks: { readonly who: Uint8Array; readonly joins: Uint8Array; readonly bits: Uint16Array },
  from: number,
  until: number,
): void {
  const { who, joins, bits } = marks;
  for (let at = from; at < until; at++) {
    const { kind, shape } = tokens[at]!;
    let found = kindBits[kind] | whoBits[who[at]!]!;
    if (kind === 'word' && shape !== 'lower' && shape !== 'none') found |= TokenBit.cap;
    if (joins[at] === 1) found |= TokenBit.joined;
    bits[at] = found;
  }
}
