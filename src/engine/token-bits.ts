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

function kindBits({ kind, shape }: Token): number {
  switch (kind) {
    case 'word':
      return TokenBit.word | TokenBit.spoken | (shape !== 'lower' && shape !== 'none' ? TokenBit.cap : 0);
    case 'punct':
      return TokenBit.punct;
    case 'number':
      return TokenBit.num | TokenBit.spoken;
    case 'url':
      return TokenBit.url;
    case 'mention':
      return TokenBit.mention | TokenBit.spoken;
    case 'hashtag':
      return TokenBit.hashtag | TokenBit.spoken;
    case 'emoji':
      return TokenBit.emoji;
    case 'break':
      return 0;
  }
}

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
    let found = kindBits(tokens[at]!) | whoBits[who[at]!]!;
    if (joins[at] === 1) found |= TokenBit.joined;
    bits[at] = found;
  }
}
