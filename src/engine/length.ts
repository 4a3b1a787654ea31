import { tokenize } from './token';

/** How a site counts a post's length. */
export type LengthRule =
  | { readonly by: 'weighted'; readonly limit: number; readonly link: number }
  | { readonly by: 'graphemes' | 'code-points' | 'utf16'; readonly limit: number };

/**
 * The code points that X counts as one; all others count two (docs.x.com/fundamentals/counting-characters and the
 * third configuration of its published twitter-text library).
 */
const single: readonly (readonly [number, number])[] = [
  [0x0000, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
];

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text's length as a site counts it. Never throws. */
export function lengthOf(text: string, rule: LengthRule): number {
  switch (rule.by) {
    case 'weighted':
      return weighted(text, rule.link);
    case 'graphemes':
      return graphemes(text);
    case 'code-points':
      return [...text].length;
    case 'utf16':
      return text.length;
  }
}

function graphemes(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
}

/** X's count: NFC, a link is `link` whatever its length, an emoji of any make is two. */
function weighted(text: string, link: number): number {
  const whole = text.normalize('NFC');
  let sum = 0;
  let behind = 0;
  for (const token of tokenize(whole)) {
    const isLink = token.kind === 'url' && !/^[^/?#]*@/.test(token.norm);
    if (!isLink && token.kind !== 'emoji') continue;
    sum += weigh(whole.slice(behind, token.start)) + (isLink ? link : 2);
    behind = token.end;
  }
  return sum + weigh(whole.slice(behind));
}

function weigh(text: string): number {
  let sum = 0;
  for (const character of text) {
    const point = character.codePointAt(0)!;
    sum += single.some(([from, to]) => point >= from && point <= to) ? 1 : 2;
  }
  return sum;
}
