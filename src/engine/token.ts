import { ascii, Char, classOf, fold, pointAt, width } from './chars';
import { emojiEnd, isKeycap } from './scan-emoji';
import { bareLink, schemeLink } from './scan-link';
import { numberEnd, signedNumber } from './scan-number';
import { hashtagEnd, innerWords, mentionEnd } from './scan-tag';
import { pushWord, stopEnd, wordEnd } from './scan-word';

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
  /** How a word is written: `lower`, `Cap`italised, `CAPS` (two letters or more), or `mixed` (iPhone). */
  readonly shape: 'lower' | 'cap' | 'caps' | 'mixed' | 'none';
  /** White space (not a break) stands before it. */
  readonly space: boolean;
  /** The words inside a hashtag: `#OpenSourceFriday` is `open source friday`. */
  readonly words?: readonly string[];
};

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
    if (kind === Char.space) {
      space = true;
      at++;
      continue;
    }
    if (kind === Char.lower || kind === Char.upper) at = asciiWord(text, at, space, out);
    else if (kind === Char.break) at = lineBreak(text, at, out);
    else if (kind === Char.invisible) {
      at += code < 0xd800 || code > 0xdbff ? 1 : 2;
      continue;
    } else if (kind === Char.digit) at = number(text, at, space, out);
    else if (kind === Char.letter) at = slowWord(text, at, space, out);
    else at = sign(text, at, space, out);
    space = false;
  }
  return at;
}

/** The common case: a run of ASCII letters with a plain end. */
function asciiWord(text: string, start: number, space: boolean, out: Token[]): number {
  let end = start;
  let upper = 0;
  let kind: number = Char.lower;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code > 127) return slowWord(text, start, space, out);
    kind = ascii[code]!;
    if (kind === Char.upper) upper++;
    else if (kind !== Char.lower) break;
  }
  if (end < text.length && kind === Char.other) {
    const code = text.charCodeAt(end);
    const plain =
      code !== 39 && code !== 45 && code !== 46 && code !== 38 && code !== 95 && code !== 58 && code !== 64;
    if (!plain) return slowWord(text, start, space, out);
  } else if (end < text.length && (kind === Char.digit || kind === Char.invisible))
    return slowWord(text, start, space, out);
  const raw = text.slice(start, end);
  if (upper === 0) out.push({ kind: 'word', start, end, norm: raw, shape: 'lower', space });
  else {
    const first = ascii[text.charCodeAt(start)] === Char.upper;
    const shape =
      upper === end - start ? (upper > 1 ? 'caps' : 'cap') : upper === 1 && first ? 'cap' : 'mixed';
    out.push({ kind: 'word', start, end, norm: raw.toLowerCase(), shape, space });
  }
  return end;
}

function slowWord(text: string, start: number, space: boolean, out: Token[]): number {
  const code = text.charCodeAt(start) | 32;
  const link = code === 104 || code === 119 ? schemeLink(text, start) : -1;
  let end = link > 0 ? link : bareLink(text, start);
  if (end > 0) {
    out.push({ kind: 'url', start, end, norm: fold(text.slice(start, end)), shape: 'none', space });
    return end;
  }
  end = wordEnd(text, start);
  const stop = stopEnd(text, start, end);
  pushWord(out, text, start, stop, space);
  const mark = text.charCodeAt(stop);
  if (mark !== 0x2122 && mark !== 0xae && mark !== 0xa9) return stop;
  const last = out.pop()!;
  out.push({ ...last, end: stop + 1 });
  return stop + 1;
}

function number(text: string, start: number, space: boolean, out: Token[]): number {
  if (isKeycap(text, start)) return emoji(text, start, space, out);
  const found = numberEnd(text, start);
  if (found.word) return slowWord(text, start, space, out);
  out.push({
    kind: 'number',
    start,
    end: found.end,
    norm: fold(text.slice(start, found.end)),
    shape: 'none',
    space,
  });
  if (found.unit === found.end) return found.end;
  const norm = fold(text.slice(found.end, found.unit)).replace('+', '');
  out.push({ kind: 'word', start: found.end, end: found.unit, norm, shape: 'lower', space: false });
  return found.unit;
}

function emoji(text: string, start: number, space: boolean, out: Token[]): number {
  const found = emojiEnd(text, start);
  const end = found > 0 ? found : start + width(pointAt(text, start));
  out.push({ kind: 'emoji', start, end, norm: text.slice(start, end), shape: 'none', space });
  return end;
}

function lineBreak(text: string, start: number, out: Token[]): number {
  const end = text.charCodeAt(start) === 13 && text.charCodeAt(start + 1) === 10 ? start + 2 : start + 1;
  out.push({ kind: 'break', start, end, norm: '\n', shape: 'none', space: false });
  return end;
}

/** Everything that is no letter, figure or space: tags, signed numbers, emoji, punctuation. */
function sign(text: string, start: number, space: boolean, out: Token[]): number {
  const point = pointAt(text, start);
  const last = out.at(-1);
  if (point === 64 || point === 0xff20) {
    const end = mentionEnd(text, start);
    if (end > 0) {
      out.push({ kind: 'mention', start, end, norm: fold(text.slice(start, end)), shape: 'none', space });
      return end;
    }
  }
  if (point === 35 || point === 42 || point === 0xff03) {
    if (isKeycap(text, start)) return emoji(text, start, space, out);
    const end = point === 42 ? -1 : hashtagEnd(text, start);
    if (end > 0) {
      const raw = text.slice(start, end);
      const words = innerWords(raw);
      out.push({ kind: 'hashtag', start, end, norm: fold(raw), shape: 'none', space, words });
      return end;
    }
  }
  const free = space || !last || last.end < start || last.kind === 'break' || last.norm === '(';
  if (signedNumber(text, start, free)) return number(text, start, space, out);
  if (classOf(point) === Char.pictograph) return emoji(text, start, space, out);
  return punctuation(text, start, point, space, out);
}

const dashes = new Set([0x2012, 0x2013, 0x2014, 0x2015, 0x2212]);

function punctuation(text: string, start: number, point: number, space: boolean, out: Token[]): number {
  let end = start + width(point);
  let norm = '';
  if (point === 33 || point === 63) {
    for (let code = text.charCodeAt(end); code === 33 || code === 63; code = text.charCodeAt(end)) end++;
    norm = text.slice(start, end).includes('?') ? '?' : '!';
  } else if (point === 46 || point === 0x2026) {
    for (let code = text.charCodeAt(end); code === 46 || code === 0x2026; code = text.charCodeAt(end)) end++;
    norm = point === 46 && end === start + 1 ? '.' : '...';
  } else if (point === 45 && text.charCodeAt(end) === 45) {
    while (text.charCodeAt(end) === 45) end++;
    norm = '—';
  } else if (dashes.has(point)) norm = '—';
  else if (classOf(point) === Char.surrogate) norm = '\uFFFD';
  else norm = fold(text.slice(start, end)).trim() || text.slice(start, end);
  out.push({ kind: 'punct', start, end, norm, shape: 'none', space });
  return end;
}

/** Whether a token is something that can be read aloud: a word, a number, a tag or a mention. */
export function isSpoken(token: Token): boolean {
  return (
    token.kind === 'word' || token.kind === 'number' || token.kind === 'hashtag' || token.kind === 'mention'
  );
}
