import { keepsStop } from './abbreviation';
import { ascii, Char, classOf, isApostrophe, isWord, pointAt } from './chars';
import { anyWord, stemOf, withNorm } from './scan-word';
import { type Token, tokenOf } from './token';
import { numberAt, wordOf } from './vocabulary';
import { keyFactor, keyMask, keySeed } from './word-key';

/**
 * The common case of a word: a run of ASCII letters with a plain end, or one with a contraction behind it. Everything
 * else goes the long way, which gives the same.
 */
export function plainWord(text: string, start: number, space: boolean, out: Token[]): number {
  const { length } = text;
  let end = start;
  let upper = 0;
  let key = keySeed;
  let code = 0;
  for (; end < length; end++) {
    code = text.charCodeAt(end);
    if (code > 127) break;
    const kind = ascii[code];
    if (kind === Char.lower) key = Math.imul(key ^ code, keyFactor);
    else if (kind === Char.upper) {
      upper++;
      key = Math.imul(key ^ (code | 32), keyFactor);
    } else break;
  }
  if (end === length || (code < 128 ? endsPlainly(text, start, end, code) : endsOutside(text, end, code))) {
    push(out, text, start, end, key & keyMask, upper, space);
    return end;
  }
  const tail = isApostrophe(code) ? contracted(text, start, end, upper, space, out) : -1;
  return tail > 0 ? tail : anyWord(text, start, space, out);
}

/** Adds a word of ASCII letters, `upper` of them capitals. */
function push(
  out: Token[],
  text: string,
  start: number,
  end: number,
  key: number,
  upper: number,
  space: boolean,
): void {
  const id = numberAt(key, text, start, end);
  const size = end - start;
  if (upper === 0) {
    const norm = id === 0 ? text.slice(start, end) : wordOf(id);
    out.push({ kind: 'word', start, end, norm, key, id, shape: 'lower', space, words: undefined });
    return;
  }
  const first = ascii[text.charCodeAt(start)] === Char.upper;
  const shape = upper === size ? (size > 1 ? 'caps' : 'cap') : upper === 1 && first ? 'cap' : 'mixed';
  const norm = id === 0 ? text.slice(start, end).toLowerCase() : wordOf(id);
  out.push({ kind: 'word', start, end, norm, key, id, shape, space, words: undefined });
}

/** Whether the word surely ends before the ASCII sign at `end`. */
function endsPlainly(text: string, start: number, end: number, code: number): boolean {
  const kind = ascii[code]!;
  if (kind !== Char.other) return kind === Char.space || kind === Char.break;
  switch (code) {
    case 46:
      return !isWord(pointAt(text, end + 1)) && !isShortened(text, start, end);
    case 39:
    case 45:
    case 95:
    case 38:
    case 64:
      return !isWord(pointAt(text, end + 1));
    case 58:
      return text.charCodeAt(end + 1) !== 47;
    default:
      return true;
  }
}

/** No abbreviation that keeps its stop is longer than this ("approx."). */
const longestShort = 6;

function isShortened(text: string, start: number, end: number): boolean {
  return end - start <= longestShort && keepsStop(text, text.slice(start, end).toLowerCase(), start, end);
}

/** The same for a sign outside ASCII: not a letter, nothing unseen, no hyphen or apostrophe, no ™ that is part of it. */
function endsOutside(text: string, end: number, code: number): boolean {
  if (code === 0x2122 || code === 0xae || code === 0xa9 || code === 0x2010 || code === 0x2011) return false;
  const kind = classOf(text.codePointAt(end)!);
  if (kind === Char.other && isApostrophe(code)) return !isWord(pointAt(text, end + 1));
  return kind === Char.other || kind === Char.space || kind === Char.break || kind === Char.pictograph;
}

/** What may stand behind an apostrophe, by its letters' codes: the first, and 256 times the second. */
const tails = new Map(
  ['s', 'd', 'm', 't', 're', 've', 'll'].map((tail) => [
    tail.charCodeAt(0) + 256 * (tail.length > 1 ? tail.charCodeAt(1) : 0),
    tail,
  ]),
);

/** Adds `we 're` for "we're" and `do n't` for "don't"; gives where it ends, or -1 when the word is no such plain one. */
function contracted(
  text: string,
  start: number,
  end: number,
  upper: number,
  space: boolean,
  out: Token[],
): number {
  const second = text.charCodeAt(end + 2);
  const isLong = ascii[second] === Char.lower || ascii[second] === Char.upper;
  const tail = tails.get((text.charCodeAt(end + 1) | 32) + (isLong ? 256 * (second | 32) : 0));
  if (tail === undefined) return -1;
  const last = end + 1 + tail.length;
  const behind = text.charCodeAt(last);
  if (last < text.length && (behind > 127 || !endsPlainly(text, start, last, behind))) return -1;
  const isNot = tail === 't';
  const stem = isNot ? end - 1 : end;
  if (isNot && (stem === start || (text.charCodeAt(stem) | 32) !== 110)) return -1;
  const capitals = isNot && ascii[text.charCodeAt(stem)] === Char.upper ? upper - 1 : upper;
  const whole = isNot ? stemOf(text.slice(start, stem).toLowerCase()) : undefined;
  let key = keySeed;
  for (let at = start; at < stem; at++) key = Math.imul(key ^ (text.charCodeAt(at) | 32), keyFactor);
  push(out, text, start, stem, key & keyMask, capitals, space);
  if (whole !== undefined) out.push(withNorm(out.pop()!, whole));
  out.push(tokenOf('word', stem, last, isNot ? "n't" : `'${tail}`, 'lower', false));
  return last;
}
