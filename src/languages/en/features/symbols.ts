import { Who } from '../../../engine/who';
import { keyOf } from '../../../engine/word-key';
import type { Facts } from './facts';

/** Names, handles, links and figures stand for their kind, so that a phrase is about no one brand. */
const stand = {
  start: keyOf('<s>'),
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

/** A draft as keys of words and stand-ins, each with the token it stands for. */
export type Symbols = { readonly keys: number[]; readonly at: number[] };

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
  ...'<s> </s> <us> <us#> <us@> <link> <at> <tag> <n> <year> <$> <%> <nth> <name> <rare> <emoji>'.split(' '),
  ...endings.map((ending) => `<~${ending}>`),
];

function figure(norm: string): number {
  if (/^[$€£]/.test(norm)) return stand.money;
  if (norm.endsWith('%')) return stand.percent;
  if (/^(19|20)\d\d$/.test(norm)) return stand.year;
  if (/^(#\d+|\d+(st|nd|rd|th))$/.test(norm)) return stand.ordinal;
  return stand.figure;
}

/** Writes a draft as symbols; a word that the dictionary does not know is a name or a rare word. */
export function symbolsOf(facts: Facts, knows: (key: number) => boolean): Symbols {
  const { tokens, sentences } = facts.reading;
  const out: number[] = [];
  const where: number[] = [];
  const add = (key: number, at: number) => {
    out.push(key);
    where.push(at);
  };
  let sentence = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const starts = sentence < sentences.length && sentences[sentence]!.first === at;
    if (starts) {
      sentence++;
      if (out[out.length - 1] !== stand.start) add(stand.start, at);
    }
    const own = facts.selves[at]!;
    const ours = own === Who.name || own === Who.product;
    const last = out[out.length - 1];
    switch (token.kind) {
      case 'word': {
        if (ours) {
          if (last !== stand.us) add(stand.us, at);
          break;
        }
        const key = keyOf(token.norm);
        if (knows(key)) add(key, at);
        else if (token.shape !== 'lower' && !starts) {
          if (last !== stand.name) add(stand.name, at);
        } else add(rare(token.norm), at);
        break;
      }
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
        if (!ours)
          for (const word of token.words ?? []) {
            const key = keyOf(`#${word}`);
            if (knows(key)) add(key, at);
          }
        break;
      case 'emoji': {
        const key = keyOf(token.norm);
        add(knows(key) ? key : stand.emoji, at);
        break;
      }
      case 'punct':
        if (token.norm === '?' || token.norm === '!' || token.norm === ':' || token.norm === '"') {
          const key = keyOf(token.norm);
          add(knows(key) ? key : stand.rare, at);
        }
    }
  }
  add(stand.end, Math.max(tokens.length - 1, 0));
  return { keys: out, at: where };
}
