import { Who } from '../../../engine/who';
import type { Facts } from './facts';
import { humblebrag, iDid } from './genres';
import { ideaBit } from './lexicon';
import { type SentenceFacts, speaksOfUs } from './sentence-facts';
import { bareAsk, serves } from './tallies';

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

const set = (words: string) => new Set(words.trim().split(/\s+/));

const sorry = set('sorry apologies apologise apologize apologised apologized regret apology oops');
const thankful = set('thank thanks thankful grateful gratitude appreciate thx');
const pressing = set(
  'hurry deadline urgent urgently asap last-minute expires expiring tonight midnight quick fast immediately',
);
const pressingPhrases = [
  'last chance',
  'ends today',
  'ends tonight',
  'ends soon',
  'ends tomorrow',
  'final hours',
  'only today',
  'today only',
  'act now',
  'right now',
  "do n't wait",
  'running out',
  "before it 's",
  'hours left',
  'days left',
  'spots left',
  'seats left',
  "do n't miss",
  'last call',
  'final call',
  'closing soon',
  'while stocks',
  'selling fast',
  'almost gone',
];
const big = set(
  'best greatest #1 biggest largest leading world-class unbeatable unmatched unstoppable crushing crushed dominate dominating top fastest elite smartest finest killing smashed smashing record legendary superior unrivalled unrivaled',
);
const kind = set(
  'welcome hope hugs love care dear friends together wishing wish hugging thinking proud-of-you heart hearts neighbours neighbors everyone cheers lovely kindness kind gentle',
);
const hearts = /[❤🧡💛💚💙💜🤍🤗💕💖💗🫶🥰😊]/u;
const funny = set(
  'lol haha hahaha yay woohoo psst oops whoops yum boop zoomies oh hey ok snack meow woof pun puns naps nap silly goofy wiggle',
);
const laughs = /[😂🤣😜😝🤪😹🙃😅🐶🐱🎉🍕🍩🦖🦄👻😋]/u;

const has = (f: Facts, words: ReadonlySet<string>) => f.reading.tokens.some((token) => words.has(token.norm));
const count = (f: Facts, words: ReadonlySet<string>) =>
  f.reading.tokens.reduce((n, token) => n + (words.has(token.norm) ? 1 : 0), 0);
const idea = (f: Facts, id: string) => f.counts[ideaBit(id)]!;
const tokensOf = (f: Facts) => f.reading.tokens.map((token) => token.norm).join(' ');
const about = (f: Facts, passes: (s: SentenceFacts) => boolean) => f.sentences.filter(passes).length;

/** How many orders it gives, and how many of them without a reason. */
export const orders = (f: Facts): { all: number; bare: number } => ({
  all: about(f, (s) => s.subject === 'order'),
  bare: about(f, bareAsk),
});

const tests: Readonly<Record<Trait, (f: Facts) => boolean>> = {
  apologetic: (f) => has(f, sorry),
  grateful: (f) => has(f, thankful),
  'humble-boasting': (f) => humblebrag(f) && (iDid(f) > 0 || idea(f, 'achievement') > 0),
  boastful: (f) => f.we + f.i + f.name > 0 && count(f, big) + (idea(f, 'hype') > 0 ? 1 : 0) >= 2,
  proud: (f) =>
    idea(f, 'pride') > 0 &&
    f.sentences.some((s) => speaksOfUs(s)) &&
    /\b(proud|thrilled|excited|delighted|honou?red|pleased|humbled|privileged)\b/.test(tokensOf(f)),
  urgent: (f) => {
    const text = ` ${tokensOf(f)} `;
    const phrases = pressingPhrases.filter((phrase) => text.includes(` ${phrase} `)).length;
    return (
      phrases + count(f, pressing) >= 1 && phrases * 2 + count(f, pressing) + Math.min(f.exclaims, 1) >= 2
    );
  },
  pushy: (f) => orders(f).bare >= 2 || (idea(f, 'bait') >= 2 && f.you === 0),
  'press-release': (f) =>
    idea(f, 'jargon') >= 2 && idea(f, 'news') + idea(f, 'deal') + idea(f, 'corporate') > 0,
  helpful: (f) =>
    (idea(f, 'how-to') > 0 || idea(f, 'can-help') > 0 || idea(f, 'support') > 0) &&
    about(f, serves) * 2 >= f.sentences.length &&
    (f.you > 0 || orders(f).all > 0),
  warm: (f) => (f.you > 0 || f.mentions > 0) && count(f, kind) + (hearts.test(f.reading.text) ? 1 : 0) >= 2,
  playful: (f) =>
    count(f, funny) + (laughs.test(f.reading.text) ? 1 : 0) >= 1 &&
    f.exclaims + f.emoji + count(f, funny) >= 2,
  curious: (f) =>
    f.sentences.some((s) => s.question && s.you > 0) ||
    (f.selves.includes(Who.you) && /\b(curious|wondering|wonder)\b/.test(tokensOf(f))),
  plain: (f) =>
    f.words >= 6 &&
    orders(f).all === 0 &&
    f.you === 0 &&
    f.exclaims === 0 &&
    f.emoji === 0 &&
    f.capsWords === 0 &&
    f.hashtags <= 1 &&
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
