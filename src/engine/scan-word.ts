import { keepsStop } from './abbreviation';
import { Char, classOf, fold, isApostrophe, isWord, pointAt, unify, width } from './chars';
import { bareLink, schemeLink } from './scan-link';
import { type Token, tokenOf } from './token';

/** What may follow an apostrophe as a word of its own. */
const clitics = new Set(['s', 're', 've', 'll', 'd', 'm']);
/** Stems that `n't` leaves bare: `can't` is `can` `n't`, `won't` is `will` `n't`. */
const stems: Readonly<Record<string, string | undefined>> = { ca: 'can', wo: 'will', sha: 'shall' };

/** The stem that `n't` leaves bare as the word it is, if it is one of those. */
export const stemOf = (stem: string): string | undefined => stems[stem];

/** A token that is compared as another word. */
export const withNorm = ({ kind, start, end, shape, space }: Token, norm: string): Token =>
  tokenOf(kind, start, end, norm, shape, space);

/** Adds the word or the link at `start`, whatever it is made of; gives where it ends. */
export function anyWord(text: string, start: number, space: boolean, out: Token[]): number {
  const code = text.charCodeAt(start) | 32;
  const link = code === 104 || code === 119 ? schemeLink(text, start) : -1;
  let end = link > 0 ? link : bareLink(text, start);
  if (end > 0) {
    out.push(tokenOf('url', start, end, fold(text.slice(start, end)), 'none', space));
    return end;
  }
  end = wordEnd(text, start);
  const stop = stopEnd(text, start, end);
  pushWord(out, text, start, stop, space);
  const mark = text.charCodeAt(stop);
  if (mark !== 0x2122 && mark !== 0xae && mark !== 0xa9) return stop;
  out.push({ ...out.pop()!, end: stop + 1 });
  return stop + 1;
}

/** The end of the word at `at`: letters with what joins them (`well-known`, `R&D`, `node.js`, `GPT-4.5`, `o'clock`). */
function wordEnd(text: string, at: number): number {
  let end = at;
  let before = -1;
  for (;;) {
    const point = pointAt(text, end);
    if (isWord(point)) {
      before = point;
      end += width(point);
      continue;
    }
    if (point < 0) return end;
    let behind = end + width(point);
    const kind = classOf(point);
    if (kind === Char.invisible) {
      while (behind < text.length && classOf(pointAt(text, behind)) === Char.invisible)
        behind += width(pointAt(text, behind));
      const next = pointAt(text, behind);
      if (!isWord(next) && !(isApostrophe(next) && isWord(pointAt(text, behind + 1)))) return end;
      end = behind;
      continue;
    }
    const next = pointAt(text, behind);
    if (!isWord(next)) return end;
    const joins =
      isApostrophe(point) ||
      point === 45 ||
      point === 0x2010 ||
      point === 0x2011 ||
      point === 95 ||
      (point === 46 && joinsByDot(before, next)) ||
      (point === 38 && classOf(before) === Char.upper && classOf(next) === Char.upper);
    if (!joins) return end;
    end = behind;
  }
}

function joinsByDot(before: number, next: number): boolean {
  const left = classOf(before);
  const right = classOf(next);
  if (right === Char.digit) return left === Char.digit || left === Char.lower;
  return right === Char.lower && left !== Char.digit;
}

const dotted = /(?:\p{L}\.){2,8}/uy;

/** The end of a word that is written with its stops (`U.S.`, `a.m.`, `Inc.`), or `end` when it is not. */
function stopEnd(text: string, at: number, end: number): number {
  if (text.charCodeAt(end) !== 46) return end;
  dotted.lastIndex = at;
  if (dotted.test(text) && !isWord(pointAt(text, dotted.lastIndex))) return dotted.lastIndex;
  if (isWord(pointAt(text, end + 1))) return end;
  const word = text.slice(at, end).toLowerCase();
  if (word === 'e.g' || word === 'i.e' || word === 'ph.d' || word === 'a.m' || word === 'p.m') return end + 1;
  return keepsStop(text, word, at, end) ? end + 1 : end;
}

/** How a word is written, by its letters' case. */
export function shapeOf(plain: string): Token['shape'] {
  let upper = 0;
  let lower = 0;
  let first = 0;
  let at = 0;
  for (const character of plain) {
    const isUpper = character !== character.toLowerCase();
    const isLower = character !== character.toUpperCase();
    if (isUpper) upper++;
    if (isLower) lower++;
    if (first === 0 && (isUpper || isLower)) first = isUpper ? 1 : 2;
    at++;
  }
  if (at === 0 || first === 0) return 'none';
  if (upper === 0) return 'lower';
  if (lower === 0) return upper > 1 ? 'caps' : 'cap';
  return first === 1 && upper === 1 ? 'cap' : 'mixed';
}

/** Adds the word from `start` to `end`, its contractions split off: `we 're`, `do n't`, `Acme 's`. */
function pushWord(out: Token[], text: string, start: number, end: number, space: boolean, depth = 0): void {
  const cut = depth < 3 ? contraction(text, start, end) : -1;
  if (cut > start) {
    const before = out.length;
    pushWord(out, text, start, cut, space, depth + 1);
    const tail = fold(text.slice(cut, end));
    if (tail === "n't") {
      const stem = out[before]!;
      const whole = stemOf(stem.norm);
      if (whole) out[before] = withNorm(stem, whole);
    }
    out.push(tokenOf('word', cut, end, tail, 'lower', false));
    return;
  }
  const plain = unify(text.slice(start, end));
  out.push(tokenOf('word', start, end, plain.toLowerCase(), shapeOf(plain), space));
}

/** Where the last contraction in the word begins, or -1. */
function contraction(text: string, start: number, end: number): number {
  for (let at = end - 2; at > start && at >= end - 10; at--) {
    if (!isApostrophe(text.charCodeAt(at))) continue;
    const tail = fold(text.slice(at + 1, end));
    if (clitics.has(tail)) return at;
    if (tail !== 't') return -1;
    const letter =
      at >= 2 && text.charCodeAt(at - 1) >= 0xdc00 && text.charCodeAt(at - 1) <= 0xdfff ? at - 2 : at - 1;
    return letter > start && fold(text.slice(letter, at)) === 'n' ? letter : -1;
  }
  return -1;
}
