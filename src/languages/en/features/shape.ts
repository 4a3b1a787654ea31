import { TokenBit } from '../../../engine/token-bits';
import { enter } from '../../../engine/vocabulary';
import { Who } from '../../../engine/who';
import type { Facts } from './facts';
import { type Feature, feature, some, yes } from './feature';
import { Kind } from './word-kinds';

const tokens = (f: Facts) => f.reading.tokens;
const lastToken = (f: Facts) => tokens(f)[tokens(f).length - 1];
const words = (f: Facts) => Math.max(f.words, 1);
const titled = (f: Facts) => f.capitalised / Math.max(f.long, 1);

/** It answers somebody: written as a reply, or a handle comes first. */
export const isReply = (f: Facts): boolean =>
  f.reading.kind === 'reply' || (tokens(f)[0]?.kind === 'mention' && f.selves[0] === Who.nobody);

function dotMention(f: Facts): boolean {
  return tokens(f)[0]?.norm === '.' && tokens(f)[1]?.kind === 'mention';
}

/** An agent's initials at the end: `^AB`, `*MM`, `- NS`. */
function signed(f: Facts): boolean {
  const all = tokens(f);
  const last = all.length - 1;
  for (let at = last; at > Math.max(0, last - 3); at--) {
    const token = all[at]!;
    const before = all[at - 1];
    if (
      token.kind !== 'word' ||
      (token.shape !== 'caps' && token.shape !== 'cap') ||
      token.end - token.start > 9
    )
      continue;
    if (before && '^*/~'.includes(before.norm) && before.norm !== '') return true;
    if (
      before &&
      (before.norm === '-' || before.norm === '—') &&
      token.shape === 'caps' &&
      token.end - token.start <= 3
    )
      return true;
  }
  return false;
}

const rt = enter('rt');
const mt = enter('mt');

function retweets(f: Facts): boolean {
  if (f.mentions === 0) return false;
  const { ids, bits } = f.reading;
  for (let at = 0; at + 1 < ids.length; at++) {
    if ((bits[at + 1]! & TokenBit.mention) !== 0 && (ids[at] === rt || ids[at] === mt)) return true;
  }
  return false;
}

function cutOff(f: Facts): boolean {
  const last = lastToken(f);
  const before = tokens(f)[tokens(f).length - 2];
  return last?.norm === '...' || (last?.kind === 'url' && before?.norm === '...');
}

/** One plain statement, short, without a helping verb and without we, I or you: a headline. */
function headline(f: Facts): boolean {
  if (f.sentences.length !== 1 || f.words >= 16 || f.we + f.i + f.you > 0) return false;
  for (let at = 0; at < f.kinds.length; at++)
    if ((f.kinds[at]! & Kind.aux) !== 0 && tokens(f)[at]!.norm !== "'s") return false;
  return true;
}

function tagsInside(f: Facts): number {
  if (f.hashtags === 0) return 0;
  const sentence = f.reading.sentences[f.reading.sentences.length - 1];
  const { bits } = f.reading;
  let inside = 0;
  for (let at = 0; at < (sentence?.first ?? 0); at++) if ((bits[at]! & TokenBit.hashtag) !== 0) inside++;
  return inside;
}

/** How it is built: length, links, tags, capitals, marks. */
export const shapeFeatures: readonly Feature[] = [
  feature('length/words', 0, 'how long it is', (f) => Math.log1p(f.words) / 6),
  feature('length/short', 0, 'it has fewer than 12 words', (f) => yes(f.words < 12)),
  feature('length/long', 0, 'it has more than 60 words', (f) => yes(f.words > 60)),
  feature('length/very-long', 0, 'it has more than 120 words', (f) => yes(f.words > 120)),
  feature('shape/links', 0, 'how many links it has', (f) => Math.min(f.urls, 3) / 3),
  feature('shape/link', 0, 'it has a link', (f) => yes(f.urls > 0)),
  feature('shape/ends-with-link', 0, 'it ends with a link', (f) => yes(lastToken(f)?.kind === 'url')),
  feature('shape/tags', 0, 'how many hashtags it has', (f) => some(f.hashtags, 5)),
  feature('shape/tags-inside', 0, 'hashtags inside its sentences', (f) => some(tagsInside(f), 4)),
  feature('shape/mentions', 0, 'how many handles it names', (f) => some(f.mentions, 5)),
  feature('shape/emoji', 0, 'how many emoji it has', (f) => some(f.emoji, 5)),
  feature('shape/exclaims', 0, 'how much it exclaims', (f) => some(f.exclaims, 4)),
  feature('shape/capitals', 0, 'words in capitals', (f) => f.capsWords / words(f)),
  feature('shape/titled', 0, 'the share of capitalised words', titled),
  feature('shape/title-case', 0, 'it is written like a headline', (f) => yes(f.long >= 4 && titled(f) > 0.6)),
  feature('shape/headline', 0, 'it is one bare statement', (f) => yes(headline(f))),
  feature('shape/cut', 0, 'it is cut off', (f) => yes(cutOff(f))),
  feature('shape/colon', 0, 'it has a colon', (f) => yes(f.colons > 0)),
  feature('shape/quotes', 0, 'it quotes', (f) => yes(f.quotes >= 2)),
  feature('shape/starts-quote', 0, 'it begins with a quotation', (f) => yes(tokens(f)[0]?.norm === '"')),
  feature('shape/numbers', 0, 'how many figures it has', (f) => some(f.numbers, 6)),
  feature('shape/money', 0, 'it names a sum of money', (f) => yes(f.money > 0)),
  feature('shape/lines', 0, 'how many lines it has', (f) => some(f.lines - 1, 10)),
  feature('shape/word-length', 0, 'how long its words are', (f) => f.letters / words(f) / 8),
  feature('genre/reply', -1, 'it answers somebody', (f) => yes(isReply(f))),
  feature('genre/dot-mention', 0, 'it begins with a handle shown to all', (f) => yes(dotMention(f))),
  feature('genre/signed', -1, 'an agent signed it', (f) => yes(signed(f))),
  feature('genre/retweet', 0, 'it passes on somebody’s post', (f) => yes(retweets(f))),
];
