import type { Reading } from '../../../engine/reading';
import { Who } from '../../../engine/who';
import { keyOf } from '../../../engine/word-key';

/** Names, handles, links and figures stand for their kind, so that a phrase is about no one brand. */
const stand = {
  start: keyOf('<s>'),
  opening: keyOf('<1>'),
  end: keyOf('</s>'),
  us: keyOf('<us>'),
  ourTag: keyOf('<us#>'),
  ourHandle: keyOf('<us@>'),
  link: keyOf('<link>'),
  handle: keyOf('<at>'),
  tag: keyOf('<tag>'),
  figure: keyOf('<n>'),
  year: keyOf('<year>'),
  money: keyOf('<$>'),
  percent: keyOf('<%>'),
  ordinal: keyOf('<nth>'),
  name: keyOf('<name>'),
  rare: keyOf('<rare>'),
  emoji: keyOf('<emoji>'),
} as const;

/** A sentence as keys of words and stand-ins, each with the token it stands for. It begins with `<s>`. */
export type Symbols = { readonly keys: readonly number[]; readonly at: readonly number[] };

/** Stands before each word of the first sentence, which is what a feed shows: a word may say more there. */
export const opening: number = stand.opening;

/** Words that the dictionary does not know stand for their ending. */
const endings = [
  'ing',
  'ed',
  'ly',
  'tion',
  'ity',
  'ment',
  'al',
  'ive',
  'er',
  'or',
  'est',
  'able',
  'ful',
  'less',
  'ness',
  'ist',
  's',
] as const;
const endingOf = new Map(endings.map((ending) => [ending as string, keyOf(`<~${ending}>`)]));

function rare(norm: string): number {
  for (let size = Math.min(4, norm.length - 2); size > 0; size--) {
    const found = endingOf.get(norm.slice(norm.length - size));
    if (found !== undefined) return found;
  }
  return stand.rare;
}

/** The stand-ins, as the dictionary writes them. */
export const standIns: readonly string[] = [
  ...'<s> </s> <1> <us> <us#> <us@> <link> <at> <tag> <n> <year> <$> <%> <nth> <name> <rare> <emoji>'.split(
    ' ',
  ),
  ...endings.map((ending) => `<~${ending}>`),
];

function figure(norm: string): number {
  if (/^[$€£]/.test(norm)) return stand.money;
  if (norm.endsWith('%')) return stand.percent;
  if (/^(19|20)\d\d$/.test(norm)) return stand.year;
  if (/^(#\d+|\d+(st|nd|rd|th))$/.test(norm)) return stand.ordinal;
  return stand.figure;
}

/**
 * Writes a sentence, tokens `first` up to `last`, as symbols; a word that the dictionary does not know is a name or a
 * rare word. Positions are counted from `first`.
 */
export function symbolsIn(
  { tokens }: Reading,
  selves: Uint8Array,
  first: number,
  last: number,
  knows: (key: number) => boolean,
): Symbols {
  const keys: number[] = [stand.start];
  const where: number[] = [0];
  let before: number = stand.start;
  const add = (key: number, at: number) => {
    keys.push(key);
    where.push(at - first);
    before = key;
  };
  for (let at = first; at < last; at++) {
    const token = tokens[at]!;
    const own = selves[at]!;
    const ours = own === Who.name || own === Who.product;
    switch (token.kind) {
      case 'word':
        if (ours) {
          if (before !== stand.us) add(stand.us, at);
        } else if (knows(token.key)) add(token.key, at);
        else if (token.shape !== 'lower' && at !== first) {
          if (before !== stand.name) add(stand.name, at);
        } else add(rare(token.norm), at);
        break;
      case 'number':
        add(ours ? stand.us : figure(token.norm), at);
        break;
      case 'url':
        add(stand.link, at);
        break;
      case 'mention':
        add(ours ? stand.ourHandle : stand.handle, at);
        break;
      case 'hashtag':
        add(ours ? stand.ourTag : stand.tag, at);
        if (ours || token.words === undefined) break;
        for (const word of token.words) {
          const key = keyOf(`#${word}`);
          if (knows(key)) add(key, at);
        }
        break;
      case 'emoji':
        add(knows(token.key) ? token.key : stand.emoji, at);
        break;
      case 'punct':
        if (token.norm === '?' || token.norm === '!' || token.norm === ':' || token.norm === '"')
          add(knows(token.key) ? token.key : stand.rare, at);
    }
  }
  return { keys, at: where };
}

/** What every sentence begins with, unless the one before has nothing else; and what closes a draft. */
export const startOfSentence = stand.start;
export const endOfDraft = stand.end;
