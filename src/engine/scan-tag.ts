import { Char, classOf, isWord, pointAt, unify, width } from './chars';

function runEnd(text: string, from: number): number {
  let end = from;
  for (;;) {
    const point = pointAt(text, end);
    if (isWord(point) || point === 95) end += width(point);
    else if (point >= 0 && classOf(point) === Char.invisible && isWord(pointAt(text, end + width(point))))
      end += width(point);
    else return end;
  }
}

/** The end of the mention at `at` (`@a`, `@a.b`, `@a@host.tld`), or -1 when the sign stands alone. */
export function mentionEnd(text: string, at: number): number {
  let end = runEnd(text, at + 1);
  if (end === at + 1) return -1;
  for (;;) {
    const code = text.charCodeAt(end);
    const next = pointAt(text, end + 1);
    const joins =
      (code === 45 && isWord(next)) || (code === 46 && isWord(next) && classOf(next) !== Char.upper);
    const host = code === 64 && isWord(next) && !text.slice(at + 1, end).includes('@');
    if (!joins && !host) return end;
    end = runEnd(text, end + 1);
  }
}

/** The end of the hashtag at `at`, or -1: a tag holds at least one letter. */
export function hashtagEnd(text: string, at: number): number {
  const end = runEnd(text, at + 1);
  for (let place = at + 1; place < end; place++) {
    const kind = classOf(pointAt(text, place));
    if (kind === Char.lower || kind === Char.upper || kind === Char.letter) return end;
  }
  return -1;
}

/** The words inside a tag or a handle, in lower case: `#OpenSourceFriday`, `@harbor_kitchen`, `#AIForGood2030`. */
export function innerWords(raw: string): readonly string[] {
  const found = unify(raw).match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}|\p{N}+|\p{Lo}+/gu);
  return found ? found.map((word) => word.toLowerCase()) : [];
}
