import { Who } from '../../../engine/who';
import type { Facts } from './facts';
import { humblebrag, iDid } from './genres';
import { ideaBit } from './lexicon';
import { type SentenceFacts, speaksOfUs } from './sentence-facts';
import { serves } from './tallies';
import {
  apologising,
  big,
  funny,
  halfStiff,
  hearts,
  kind,
  laughs,
  loaded,
  practical,
  pressing,
  pressingPhrases,
  proudly,
  pushing,
  pushVerbs,
  stiff,
  thanking,
  toPeople,
  unboasted,
  undeserved,
} from './tone-words';

/** How a draft can sound. */
export const traits = [
  'apologetic',
  'grateful',
  'humble-boasting',
  'boastful',
  'proud',
  'urgent',
  'pushy',
  'press-release',
  'helpful',
  'warm',
  'playful',
  'curious',
  'plain',
] as const;
export type Trait = (typeof traits)[number];

const count = (f: Facts, words: ReadonlySet<string>) =>
  f.reading.tokens.reduce((n, token) => n + (words.has(token.norm) ? 1 : 0), 0);
const idea = (f: Facts, id: string) => f.counts[ideaBit(id)]!;
const tokensOf = (f: Facts) => f.reading.tokens.map((token) => token.norm).join(' ');
const about = (f: Facts, passes: (s: SentenceFacts) => boolean) => f.sentences.filter(passes).length;
const own = (f: Facts) => f.we + f.i + f.name;

/** How many of these words stand in sentences with the author in them, or open a sentence. */
function inOurs({ reading, selves }: Facts, words: ReadonlySet<string>): number {
  let found = 0;
  for (const { first, last } of reading.sentences) {
    const ours = selves.subarray(first, last).some((who) => who !== Who.nobody && who !== Who.you);
    for (let at = first; at < last; at++)
      if (words.has(reading.tokens[at]!.norm) && (ours || at - first < 2)) found++;
  }
  return found;
}

/** How many big words stand shortly behind the author's name, we or I, and are about them. */
function bigBehindOurs({ reading, selves }: Facts): number {
  let found = 0;
  reading.tokens.forEach(({ norm }, at) => {
    if (!big.has(norm) || unboasted.test(reading.tokens[at + 1]?.norm ?? '')) return;
    for (let to = Math.max(0, at - 6); to < at; to++) {
      const who = selves[to];
      if (who === Who.nobody || who === Who.you || reading.tokens[to]!.norm === 'us') continue;
      found++;
      return;
    }
  });
  return found;
}

/** How many sentences begin with one of these words. */
const openingWith = ({ reading }: Facts, words: ReadonlySet<string>): number =>
  reading.sentences.filter(({ first }) => words.has(reading.tokens[first]!.norm)).length;

/** How many orders it gives. */
const orders = (f: Facts): number => about(f, (s) => s.subject === 'order');

const tests: Readonly<Record<Trait, (f: Facts) => boolean>> = {
  apologetic: (f) =>
    f.words <= 60 &&
    apologising.test(tokensOf(f)) &&
    !/\b(sorry (to hear|for your loss|not sorry|that (u|you))|apologi[sz]e that (u|you))/.test(tokensOf(f)),
  grateful: (f) => f.words <= 90 && thanking.test(tokensOf(f)),
  'humble-boasting': (f) =>
    f.words <= 60 &&
    f.you === 0 &&
    humblebrag(f) &&
    (iDid(f) > 0 || idea(f, 'achievement') > 0) &&
    undeserved.test(tokensOf(f)),
  boastful: (f) =>
    f.words <= 40 &&
    idea(f, 'ask') === 0 &&
    f.you === 0 &&
    f.quotes < 2 &&
    bigBehindOurs(f) > 0 &&
    !/\b(rt @|congratulations|congrats|one of our|our (nation|country)|deserves?|remember|'s (leading|largest) \S+ say)\b/.test(
      tokensOf(f),
    ) &&
    inOurs(f, big) + (idea(f, 'hype') > 0 ? 1 : 0) >= 2,
  proud: (f) =>
    f.words <= 100 &&
    inOurs(f, proudly) > 0 &&
    idea(f, 'pride') > 0 &&
    f.sentences.some((s) => speaksOfUs(s)),
  urgent: (f) => {
    const pushes = [...tokensOf(f).matchAll(pressingPhrases)].length + count(f, pressing);
    const missing = /\bdo n't miss\b/.test(tokensOf(f)) ? 1 : 0;
    if (pushes + missing >= 2) return f.words <= 60;
    return pushes === 1 && (f.exclaims > 0 || orders(f) > 0) && f.words <= 50;
  },
  pushy: (f) => {
    const pushes = openingWith(f, pushVerbs);
    if (pushes >= 2 && pushes * 4 >= f.sentences.length * 3 && f.you === 0 && f.words <= 16) return true;
    return f.words <= 50 && new Set([...tokensOf(f).matchAll(pushing)].map(([asked]) => asked)).size >= 2;
  },
  'press-release': (f) =>
    f.words <= 80 &&
    f.i === 0 &&
    f.you === 0 &&
    idea(f, 'how-to') === 0 &&
    f.questions === 0 &&
    f.sentences[0]?.subject !== 'order' &&
    count(f, stiff) > count(f, halfStiff) &&
    (inOurs(f, stiff) >= 2
      ? idea(f, 'news') + idea(f, 'deal') + idea(f, 'corporate') > 0
      : count(f, stiff) >= 3),
  helpful: (f) =>
    f.you > 0 &&
    (idea(f, 'how-to') > 0 || idea(f, 'support') > 0 || idea(f, 'can-help') > 0) &&
    practical.test(tokensOf(f)) &&
    f.quotes < 2 &&
    about(f, serves) * 2 >= f.sentences.length &&
    f.words <= 80 &&
    own(f) <= f.you + 1,
  warm: (f) =>
    f.words <= 60 &&
    f.urls === 0 &&
    toPeople.test(tokensOf(f)) &&
    count(f, kind) + (hearts.test(f.reading.text) ? 1 : 0) >= 2,
  playful: (f) =>
    f.words <= 40 &&
    count(f, funny) + (laughs.test(f.reading.text) ? 1 : 0) >= 1 &&
    f.exclaims + f.emoji + count(f, funny) >= 2 &&
    f.numbers === 0,
  curious: (f) =>
    f.words <= 70 &&
    (f.sentences.some((s) => s.question && s.you > 0) ||
      (f.selves.includes(Who.you) && /\b(curious|wondering|wonder)\b/.test(tokensOf(f)))),
  plain: (f) =>
    f.words >= 6 &&
    orders(f) === 0 &&
    f.you === 0 &&
    f.questions === 0 &&
    f.exclaims === 0 &&
    f.emoji === 0 &&
    f.capsWords === 0 &&
    f.hashtags <= 1 &&
    count(f, loaded) === 0 &&
    tokensOf(f).search(pressingPhrases) < 0 &&
    idea(f, 'pride') +
      idea(f, 'hype') +
      idea(f, 'praise') +
      idea(f, 'jargon') +
      idea(f, 'ask') +
      idea(f, 'bait') +
      idea(f, 'tease') ===
      0,
};

/** The one or two traits that are sure, the most telling first. */
export function traitsOf(facts: Facts): readonly Trait[] {
  const found = traits.filter((trait) => tests[trait](facts));
  const told = found.length > 1 ? found.filter((trait) => trait !== 'plain') : found;
  return told.slice(0, 2);
}
