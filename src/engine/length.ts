import { tokenize } from './token';

/** How a site counts a post's length. */
export type LengthRule =
  | { readonly by: 'weighted'; readonly limit: number; readonly link: number }
  | { readonly by: 'graphemes' | 'code-points' | 'utf16'; readonly limit: number };

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * A post's length as its site counts it. `weighted` is X's way (twitter-text 3, docs.x.com/fundamentals/counting-characters):
 * a link counts `link` whatever its length, an emoji 2, characters of the ranges below 1 and all others 2, after NFC.
 */
export function lengthOf(text: string, rule: LengthRule): number {
  switch (rule.by) {
    case 'utf16':
      return text.length;
    case 'code-points':
      return [...text].length;
    case 'graphemes':
      return [...graphemes.segment(text)].length;
    case 'weighted':
      return weighted(text, rule.link);
  }
}

function weighted(text: string, link: number): number {
  let length = 0;
  let from = 0;
  for (const token of tokenize(text)) {
    if (token.kind !== 'url') continue;
    length += weightOf(text.slice(from, token.start)) + link;
    from = token.end;
  }
  return length + weightOf(text.slice(from));
}

function weightOf(text: string): number {
  let weight = 0;
  for (const { segment } of graphemes.segment(text.normalize('NFC'))) {
    if (/\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(segment)) weight += 2;
    else for (const char of segment) weight += isLight(char.codePointAt(0)!) ? 1 : 2;
  }
  return weight;
}

function isLight(point: number): boolean {
  return (
    point <= 4351 ||
    (point >= 8192 && point <= 8205) ||
    (point >= 8208 && point <= 8223) ||
    (point >= 8242 && point <= 8247)
  );
}
