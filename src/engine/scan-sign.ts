import { Char, fold, pointAt, width } from './chars';
import { emoji, isKeycap } from './scan-emoji';
import { figure, signedNumber } from './scan-number';
import { hashtagEnd, innerWords, mentionEnd } from './scan-tag';
import { type Token, type TokenKind, tokenOf } from './token';

/** Signs of ASCII that are always a token of their own. */
const lone = new Uint8Array(128);
for (const sign of `"%&'(),/:;<=>[\\]^_\`{|}`) lone[sign.charCodeAt(0)] = 1;

/** Everything that is no letter, figure or space: tags, signed numbers, emoji, punctuation. `kind` is its class. */
export function sign(text: string, start: number, kind: number, space: boolean, out: Token[]): number {
  const point = pointAt(text, start);
  if (point < 128 && lone[point] === 1) return one(start, start + 1, text[start]!, space, out);
  if (point === 64 || point === 0xff20) {
    const end = mentionEnd(text, start);
    if (end > 0) return tag('mention', text, start, end, space, out);
  } else if (point === 35 || point === 42 || point === 0xff03) {
    if (isKeycap(text, start)) return emoji(text, start, space, out);
    const end = point === 42 ? -1 : hashtagEnd(text, start);
    if (end > 0) return tag('hashtag', text, start, end, space, out);
  }
  const last = out.at(-1);
  const free = space || !last || last.end < start || last.kind === 'break' || last.norm === '(';
  const end = signedNumber(text, start, free) ? figure(text, start, space, out) : -1;
  if (end > 0) return end;
  if (kind === Char.pictograph) return emoji(text, start, space, out);
  return punctuation(text, start, point, kind, space, out);
}

function tag(
  kind: TokenKind,
  text: string,
  start: number,
  end: number,
  space: boolean,
  out: Token[],
): number {
  const raw = text.slice(start, end);
  out.push(
    tokenOf(kind, start, end, fold(raw), 'none', space, kind === 'hashtag' ? innerWords(raw) : undefined),
  );
  return end;
}

function one(start: number, end: number, norm: string, space: boolean, out: Token[]): number {
  out.push(tokenOf('punct', start, end, norm, 'none', space));
  return end;
}

/** Adds a mark; a run of `!` and `?`, of stops and of hyphens is one. */
function punctuation(
  text: string,
  start: number,
  point: number,
  kind: number,
  space: boolean,
  out: Token[],
): number {
  const end = start + width(point);
  switch (point) {
    case 33:
    case 63: {
      const last = runEnd(text, end, 33, 63);
      return one(start, last, text.slice(start, last).includes('?') ? '?' : '!', space, out);
    }
    case 46:
    case 0x2026: {
      const last = runEnd(text, end, 46, 0x2026);
      return one(start, last, point === 46 && last === end ? '.' : '...', space, out);
    }
    case 45: {
      const last = runEnd(text, end, 45, 45);
      return one(start, last, last === end ? '-' : '—', space, out);
    }
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
      return one(start, end, '—', space, out);
  }
  if (kind === Char.surrogate) return one(start, end, '\uFFFD', space, out);
  return one(start, end, folded(text.slice(start, end)), space, out);
}

function runEnd(text: string, from: number, one: number, other: number): number {
  let end = from;
  for (let code = text.charCodeAt(end); code === one || code === other; code = text.charCodeAt(end)) end++;
  return end;
}

const known = new Map<string, string>();
const mostKnown = 1024;

/** A mark as it is compared. Few are ever used, so each is worked out once. */
function folded(mark: string): string {
  const before = known.get(mark);
  if (before !== undefined) return before;
  const fresh = fold(mark).trim() || mark;
  if (known.size < mostKnown) known.set(mark, fresh);
  return fresh;
}
