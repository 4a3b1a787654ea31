import { tokenize } from './token';

/** How a site counts a post's length, and its limit; null where none is known. */
export type LengthRule =
  | { readonly by: 'weighted'; readonly limit: number; readonly link: number }
  | {
      readonly by: 'graphemes';
      readonly limit: number | null;
      /** What a link counts: so many, or as many as its host and the first of its path, as Bluesky shows it. */
      readonly link?: number | 'shown';
      /** `@name@host` counts as `@name`. */
      readonly mention?: 'name';
    }
  | { readonly by: 'code-points' | 'utf16'; readonly limit: number | null };
type Graphemes = Extract<LengthRule, { readonly by: 'graphemes' }>;

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

// bluesky-social/social-app, src/lib/strings/url-helpers.ts: a longer path is cut two before and gets three dots.
const LONGEST_PATH = 15;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text's length as a site counts it. Never throws. */
export function lengthOf(text: string, rule: LengthRule): number {
  switch (rule.by) {
    case 'weighted':
      return weighted(text, rule.link);
    case 'graphemes':
      return graphemes(shortened(text, rule));
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

/** The text with its links and mentions as long as the site counts them. */
function shortened(text: string, { link, mention }: Graphemes): string {
  if (link === undefined && !mention) return text;
  let short = '';
  let behind = 0;
  for (const { kind, start, end } of tokenize(text)) {
    const written = text.slice(start, end);
    let counted = written;
    if (kind === 'url') counted = linkCounted(written, link);
    else if (kind === 'mention' && mention) counted = written.replace(/^(@[^@]+)@.*$/s, '$1');
    short += text.slice(behind, start) + counted;
    behind = end;
  }
  return short + text.slice(behind);
}

function linkCounted(written: string, link: Graphemes['link']): string {
  if (!/^https?:/i.test(written)) return written;
  if (link !== 'shown') return link === undefined ? written : '-'.repeat(link);
  const [, host = '', path = ''] = /^https?:\/\/([^/?#]*)(.*)$/is.exec(written) ?? [];
  if (path === '/') return host;
  return host + (path.length > LONGEST_PATH ? `${path.slice(0, LONGEST_PATH - 2)}...` : path);
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
