/** What one character is to the scanner. */
export const Char = {
  other: 0,
  lower: 1,
  upper: 2,
  digit: 3,
  space: 4,
  break: 5,
  /** Takes no room and says nothing: zero-width characters, controls, direction marks, stray selectors. */
  invisible: 6,
  /** A letter or mark outside ASCII, or a look-alike that NFKC turns into ASCII letters. */
  letter: 7,
  pictograph: 8,
  surrogate: 9,
} as const;

/** The classes of ASCII, by code. */
export const ascii = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  if (code === 10 || code === 13) ascii[code] = Char.break;
  else if (code === 9 || code === 11 || code === 12 || code === 32) ascii[code] = Char.space;
  else if (code < 32 || code === 127) ascii[code] = Char.invisible;
  else if (code >= 48 && code <= 57) ascii[code] = Char.digit;
  else if (code >= 65 && code <= 90) ascii[code] = Char.upper;
  else if (code >= 97 && code <= 122) ascii[code] = Char.lower;
}

const invisible = /\p{Default_Ignorable_Code_Point}|[\uFFF9-\uFFFB]|(?![\t\n\v\f\r])\p{Cc}/u;
const allInvisible = new RegExp(invisible.source, 'gu');
const asciiLetters = /^[A-Za-z]+$/;

/** Classes found so far for the basic plane, plus one; 0 is "not looked at yet". */
const known = new Uint8Array(65536);

function look(point: number): number {
  if (point === 0x2028 || point === 0x2029 || point === 0x85) return Char.break;
  if (point >= 0xd800 && point <= 0xdfff) return Char.surrogate;
  const character = String.fromCodePoint(point);
  if (invisible.test(character)) return Char.invisible;
  if (/\s/u.test(character)) return Char.space;
  if (/\p{Nd}/u.test(character)) return Char.digit;
  if (/[\p{L}\p{M}\p{N}]/u.test(character)) return Char.letter;
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}/u.test(character))
    return point === 0xa9 || point === 0xae || point === 0x2122 ? Char.other : Char.pictograph;
  return asciiLetters.test(character.normalize('NFKC')) ? Char.letter : Char.other;
}

/** The class of the code point `point`. */
export function classOf(point: number): number {
  if (point < 128) return ascii[point]!;
  if (point > 0xffff) return beyond(point);
  const found = known[point]!;
  if (found > 0) return found - 1;
  const fresh = look(point);
  known[point] = fresh + 1;
  return fresh;
}

/** Classes of code points beyond the basic plane: emoji, mostly. Never more than `mostBeyond` of them. */
const knownBeyond = new Map<number, number>();
const mostBeyond = 4096;

function beyond(point: number): number {
  const found = knownBeyond.get(point);
  if (found !== undefined) return found;
  if (knownBeyond.size >= mostBeyond) knownBeyond.clear();
  const fresh = look(point);
  knownBeyond.set(point, fresh);
  return fresh;
}

/** The code point at `at`; a lone surrogate is itself, the end of the text is -1. */
export function pointAt(text: string, at: number): number {
  return at < text.length ? text.codePointAt(at)! : -1;
}

/** How many UTF-16 units the code point takes. */
export function width(point: number): number {
  return point > 0xffff ? 2 : 1;
}

/** Letters, marks and digits: what a word is made of. */
export function isWord(point: number): boolean {
  if (point < 0) return false;
  const kind = classOf(point);
  return kind === Char.lower || kind === Char.upper || kind === Char.digit || kind === Char.letter;
}

/** An apostrophe as people and phones write it. */
export function isApostrophe(point: number): boolean {
  return point === 39 || point === 0x2019 || point === 0x2bc || point === 0x2018 || point === 0xff07;
}

/** Text as it is compared: NFKC, lower case, quotes straightened, what cannot be seen dropped. Never throws. */
export function fold(raw: string): string {
  return unify(raw).toLowerCase();
}

/** `fold` with the letters' case kept. */
export function unify(raw: string): string {
  let plain = true;
  for (let at = 0; at < raw.length; at++)
    if (raw.charCodeAt(at) > 126) {
      plain = false;
      break;
    }
  if (plain) return raw;
  return raw
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u201B\u02BC\u02B9]/g, "'")
    .replace(/[\u201C-\u201F\u00AB\u00BB\u2033]/g, '"')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(allInvisible, '');
}

/** Letters with a stroke or two letters in one, which have no accent to take off. */
const strokes: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };

/** A word in small letters without its accents: `lumière` is `lumiere`, `møller` is `moller`. */
export function unaccented(norm: string): string {
  let at = 0;
  while (at < norm.length && norm.charCodeAt(at) < 0x80) at++;
  if (at === norm.length) return norm;
  return norm
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđßæœ]/g, (letter) => strokes[letter]!);
}
