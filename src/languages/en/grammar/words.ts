/** A word of a sentence, with its UTF-16 place in it. `norm` is lower-case with straight quotes. */
export type Word = {
  readonly text: string;
  readonly norm: string;
  readonly start: number;
  readonly end: number;
};

const wordShape = /[@#$]?[\p{L}\p{N}](?:[\p{L}\p{N}_&]|['’.-](?=[\p{L}\p{N}]))*|[,;:()“”"–—…]/gu;

/** The words of a sentence, and the commas and brackets between them. */
export function wordsIn(sentence: string): readonly Word[] {
  return [...sentence.matchAll(wordShape)].map((found) => ({
    text: found[0],
    norm: found[0].toLowerCase().replaceAll('’', "'"),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

const set = (words: string) => new Set(words.split(/\s+/));

export const determiners = set(
  'a an the this that these those our your my his her its their every each some any no all both another',
);
export const prepositions = set(
  'of in on at by for with from to into onto over under about across after against along among around as before behind between beyond during through throughout toward towards until upon via within without since despite amid like',
);
export const pronouns = set('i we you he she it they this these that those who there');
export const blockers = set(
  'who whom whose which that what when where why how if because while although though whether unless since to not and or but than',
);
export const modals = set('will would can could should may might must shall');
export const auxiliaries = set(
  'am is are was were be been being has have had having do does did will would can could should may might must shall',
);
export const middleAdverbs = set(
  'now just also recently always still already never often soon officially finally again once even only today truly really currently',
);

/** A word that may stand inside a verb group without being part of it: `now`, `proudly`. */
export function isAdverb(norm: string): boolean {
  return (
    middleAdverbs.has(norm) ||
    (/ly$/.test(norm) &&
      !/^(family|apply|supply|reply|rely|only|italy|july|ally|fly|early|daily|weekly|friendly)$/.test(norm))
  );
}

/** Written with a capital, as names are. */
export function isCapital(text: string): boolean {
  return /^[@#]?\p{Lu}/u.test(text);
}

/** With its first letter as a sentence wants it. Names of products (iPhone), mentions, tags and links stay as they are. */
export function capital(text: string): string {
  const found = /^([“"'‘(]*)(\p{Ll})(\S*)/u.exec(text);
  if (!found || /\p{Lu}/u.test(found[3] ?? '') || /^\S+\.\w{2,}(\/|$)|^https?:/.test(text)) return text;
  const at = (found[1] ?? '').length;
  return text.slice(0, at) + (found[2] ?? '').toUpperCase() + text.slice(at + 1);
}

/** Without the capital that only its place at the start gave it: names, I and words in capitals keep theirs. */
export function uncapital(text: string, isName: (word: string) => boolean): string {
  const first = /^[\p{L}'’-]+/u.exec(text)?.[0] ?? '';
  if (!first || /^I(['’]|$)/.test(first) || /\p{Lu}.*\p{Lu}/u.test(first) || isName(first)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}
