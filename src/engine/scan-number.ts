import { Char, classOf, fold, pointAt, width } from './chars';
import { emoji, isKeycap } from './scan-emoji';
import { anyWord } from './scan-word';
import { type Token, tokenOf } from './token';

/** Letters that may follow a figure without a space; they are a word of their own: `$12M` is `$12` `m`. */
const units = new Set(
  'k m mm mn mio b bn t tn am pm kg mg km cm ml l lb lbs ft in mi mph kmh hr hrs h min mins sec secs ms gb mb tb kb px fps yr yrs usd eur gbp hz ghz mhz kw mw gw kwh mwh gwh wk wks pt pts'.split(
    ' ',
  ),
);
/** Letters that belong to the figure: `1st`, `2x`, `90s`. */
const inside = new Set('st nd rd th x s'.split(' '));
/** Signs of money that stand before a figure. */
const money = new Set([...'$€£¥₹₩₽₺₦฿₫₱¢']);

/** Where a number ends; `word`: it is a word that begins with figures (`3D`), and `end` is not its end. */
type NumberEnd = { readonly end: number; readonly unit: number; readonly word: boolean };

function digitAt(text: string, at: number): boolean {
  const point = pointAt(text, at);
  return point >= 0 && classOf(point) === Char.digit;
}

/** Whether a number with a sign begins at `at`: `$5`, `#1`, `+30`, `-4`, `~90`. */
export function signedNumber(text: string, at: number, free: boolean): boolean {
  const sign = text[at]!;
  if (money.has(sign))
    return digitAt(text, at + 1) || (text[at + 1] === ' ' && sign !== '$' && digitAt(text, at + 2) && free);
  if (sign === '#') return digitAt(text, at + 1);
  if (sign === '+' || sign === '-' || sign === '~' || sign === '−')
    return free && (digitAt(text, at + 1) || (money.has(text[at + 1] ?? '') && digitAt(text, at + 2)));
  return false;
}

/**
 * The number at `at` (at its sign, if it has one). `unit` is the end of the letters of its unit, a token of their
 * own, or `end` when there are none.
 */
function numberEnd(text: string, at: number): NumberEnd {
  let end = at;
  while (!digitAt(text, end)) end += width(pointAt(text, end));
  for (;;) {
    while (digitAt(text, end)) end += width(pointAt(text, end));
    const sign = text.charCodeAt(end);
    const joins = sign === 46 || sign === 44 || sign === 58 || sign === 47 || sign === 0x2019;
    if (!joins || !digitAt(text, end + 1)) break;
    end++;
  }
  let letters = end;
  for (let point = pointAt(text, letters); point >= 0; point = pointAt(text, letters)) {
    const kind = classOf(point);
    if (kind !== Char.lower && kind !== Char.upper && kind !== Char.letter && kind !== Char.digit) break;
    letters += width(point);
  }
  if (letters > end) {
    const tail = text.slice(end, letters).toLowerCase();
    if (inside.has(tail)) end = letters;
    else if (units.has(tail)) return { end, unit: letters + (text[letters] === '+' ? 1 : 0), word: false };
    else return { end, unit: end, word: !money.has(text[at]!) };
  }
  if (text[end] === '+' && !digitAt(text, end + 1)) end++;
  else if (text[end] === '%') end += text[end + 1] === '+' ? 2 : 1;
  return { end, unit: end, word: false };
}

/**
 * Adds the figure at `start` and its unit, or the word that begins with it; gives where it ends, or -1 when only a sign
 * stands before such a word (`+3D`).
 */
export function figure(text: string, start: number, space: boolean, out: Token[]): number {
  if (isKeycap(text, start)) return emoji(text, start, space, out);
  const found = numberEnd(text, start);
  if (found.word) return digitAt(text, start) ? anyWord(text, start, space, out) : -1;
  out.push(tokenOf('number', start, found.end, fold(text.slice(start, found.end)), 'none', space));
  if (found.unit === found.end) return found.end;
  const norm = fold(text.slice(found.end, found.unit)).replace('+', '');
  out.push(tokenOf('word', found.end, found.unit, norm, 'lower', false));
  return found.unit;
}
