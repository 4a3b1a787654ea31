import type { Blank } from '../engine/finding';

/** A word of a text as changes are compared: a word, link, tag, mark of punctuation or blank, and the space before it. */
export type Word = { readonly space: string; readonly text: string };

const markBase = 0xe000;
const privateArea = /[\uE000-\uF8FF]/g;
const pattern =
  /(\s*)([\uE000-\uF8FF]|https?:\/\/\S+|[\p{L}\p{N}\p{M}_@#](?:[\p{L}\p{N}\p{M}_]|[.'’&/:-](?=[\p{L}\p{N}]))*|\S)/gu;

/** The words of a text, in order; the space at its end is left out. */
export function words(text: string): readonly Word[] {
  return Array.from(text.matchAll(pattern), ([, space = '', word = '']) => ({ space, text: word }));
}

/** True for a word or a blank, false for punctuation and emoji alone. */
export function hasLetters(word: Word): boolean {
  return /[\p{L}\p{N}\uE000-\uF8FF]/u.test(word.text);
}

/** The text with each blank as one character of a private area, so that it stays one word. */
export function withMarks(text: string, blanks: readonly Blank[]): string {
  return blanks.reduceRight(
    (marked, blank, index) =>
      marked.slice(0, blank.start) + String.fromCharCode(markBase + index) + marked.slice(blank.end),
    withoutMarks(text),
  );
}

/** The text with nothing in it that could be taken for a blank; its length stays. */
export function withoutMarks(text: string): string {
  return text.replace(privateArea, ' ');
}

/** Which blank a word stands for; null when it is a word. */
export function blankIndex(word: Word | undefined): number | null {
  const mark = (word?.text.charCodeAt(0) ?? 0) - markBase;
  return mark >= 0 && mark < 0x1900 ? mark : null;
}
