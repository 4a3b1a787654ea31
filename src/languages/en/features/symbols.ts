import { enter, numberOf } from '../../../engine/vocabulary';
import { Who } from '../../../engine/who';
import type { Facts } from './facts';

/** Names, handles, links and figures stand for their kind, so that a phrase is about no one brand. */
const stand = {
  start: enter('<s>'),
  end: enter('</s>'),
  us: enter('<us>'),
  ourTag: enter('<us#>'),
  ourHandle: enter('<us@>'),
  link: enter('<link>'),
  handle: enter('<at>'),
  tag: enter('<tag>'),
  figure: enter('<n>'),
  year: enter('<year>'),
  money: enter('<$>'),
  percent: enter('<%>'),
  ordinal: enter('<nth>'),
  name: enter('<name>'),
  rare: enter('<rare>'),
  emoji: enter('<emoji>'),
} as const;

/** A draft as vocabulary numbers, each with the token it stands for. */
export type Symbols = { readonly ids: number[]; readonly at: number[] };

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
const endingOf = new Map(endings.map((ending) => [ending as string, enter(`<~${ending}>`)]));

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
export function symbolsOf(facts: Facts, knows: (id: number) => boolean): Symbols {
  const { tokens, ids, sentences } = facts.reading;
  const out: number[] = [];
  const where: number[] = [];
  const add = (id: number, at: number) => {
    out.push(id);
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
      case 'word':
        if (ours) {
          if (last !== stand.us) add(stand.us, at);
        } else if (ids[at]! > 0 && knows(ids[at]!)) add(ids[at]!, at);
        else if (token.shape !== 'lower' && !starts) {
          if (last !== stand.name) add(stand.name, at);
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
        if (!ours)
          for (const word of token.words ?? []) {
            const id = numberOf(`#${word}`);
            if (id > 0 && knows(id)) add(id, at);
          }
        break;
      case 'emoji':
        add(ids[at]! > 0 && knows(ids[at]!) ? ids[at]! : stand.emoji, at);
        break;
      case 'punct':
        if (token.norm === '?' || token.norm === '!' || token.norm === ':' || token.norm === '"')
          add(ids[at]! > 0 && knows(ids[at]!) ? ids[at]! : stand.rare, at);
    }
  }
  add(stand.end, Math.max(tokens.length - 1, 0));
  return { ids: out, at: where };
}
