import { ascii, Char, classOf } from './chars';
import { figure } from './scan-number';
import { plainWord } from './scan-plain';
import { sign } from './scan-sign';
import { anyWord } from './scan-word';
import { numberOf } from './vocabulary';
import { keyOf } from './word-key';

/**
 * What a token is. Contractions are two words: `we 're`, `do n't` (`can't` is `can` `n't`, `won't` is `will`
 * `n't`); a possessive is two too: `Acme 's`. A figure and its unit are two: `$12M` is `$12` `m`, `9am` is `9` `am`;
 * signs and endings stay: `10,000+`, `4.5%`, `1st`, `2x`, `#1`. Words joined by a hyphen are one.
 */
export type TokenKind = 'word' | 'number' | 'mention' | 'hashtag' | 'url' | 'emoji' | 'punct' | 'break';

/** One token of a draft. Offsets are UTF-16 units into the draft as it was written. */
export type Token = {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /**
   * What is compared: NFKC, case-folded, quotes straightened, zero-width characters dropped.
   * A hashtag keeps its `#`, a mention its `@`; a break is `\n`; `!!!` is `!`, `?!` is `?`, dashes are `—`.
   */
  readonly norm: string;
  /** `norm` as a number, see `word-key.ts`. */
  readonly key: number;
  /** The number of `norm` in `vocabulary.ts`; 0 for what no pattern, list or weight speaks of. */
  readonly id: number;
  /** How a word is written: `lower`, `Cap`italised, `CAPS` (two letters or more), or `mixed` (iPhone). */
  readonly shape: 'lower' | 'cap' | 'caps' | 'mixed' | 'none';
  /** White space (not a break) stands before it. */
  readonly space: boolean;
  /** The words inside a hashtag: `#OpenSourceFriday` is `open source friday`. */
  readonly words: readonly string[] | undefined;
};

/** Makes a token; all are made alike, so that they are read quickly. */
export function tokenOf(
  kind: TokenKind,
  start: number,
  end: number,
  norm: string,
  shape: Token['shape'],
  space: boolean,
  words?: readonly string[],
): Token {
  const key = keyOf(norm);
  return { kind, start, end, norm, key, id: numberOf(norm, key), shape, space, words };
}

/**
 * Cuts a draft into tokens, in order, that cover everything but white space and what cannot be seen.
 * Any string at all is taken; the time is linear in its length.
 */
export function tokenize(text: string): Token[] {
  const out: Token[] = [];
  scan(text, 0, text.length, out);
  return out;
}

/**
 * Adds the tokens that begin from `from` up to `until`; `from` stands behind white space or at the start. Gives where
 * it stopped: at `until`, or behind a token that reaches over it.
 */
export function scan(text: string, from: number, until: number, out: Token[]): number {
  let at = from;
  let space = false;
  while (at < until) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? ascii[code]! : classOf(text.codePointAt(at)!);
    switch (kind) {
      case Char.space:
        space = true;
        at++;
        continue;
      case Char.invisible:
        at += code < 0xd800 || code > 0xdbff ? 1 : 2;
        continue;
      case Char.lower:
      case Char.upper:
        at = plainWord(text, at, space, out);
        break;
      case Char.letter:
        at = anyWord(text, at, space, out);
        break;
      case Char.digit:
        at = figure(text, at, space, out);
        break;
      case Char.break:
        at = lineBreak(text, at, out);
        break;
      default:
        at = sign(text, at, kind, space, out);
    }
    space = false;
  }
  return at;
}

function lineBreak(text: string, start: number, out: Token[]): number {
  const end = text.charCodeAt(start) === 13 && text.charCodeAt(start + 1) === 10 ? start + 2 : start + 1;
  out.push(tokenOf('break', start, end, '\n', 'none', false));
  return end;
}

/** Whether a token is something that can be read aloud: a word, a number, a tag or a mention. */
export function isSpoken(token: Token): boolean {
  return (
    token.kind === 'word' || token.kind === 'number' || token.kind === 'hashtag' || token.kind === 'mention'
  );
}
