import type { Facts } from './facts';
import { type Feature, feature, some, yes } from './feature';
import { ideaBit } from './lexicon';
import { type SentenceFacts, speaksOfUs } from './sentence-facts';
import { Kind } from './word-kinds';

/** Some ideas: their bits, and the same as two sets of 32. */
type Ideas = { readonly bits: readonly number[]; readonly low: number; readonly high: number };

function ideasOf(...ids: string[]): Ideas {
  const bits = ids.map(ideaBit);
  const set = (base: number) =>
    bits.reduce((sum, bit) => (bit >= base && bit < base + 32 ? sum | (1 << (bit - base)) : sum), 0);
  return { bits, low: set(0), high: set(32) };
}

const claimIdeas = ideasOf(
  'news',
  'deal',
  'giveback',
  'achievement',
  'results',
  'pride',
  'appearance',
  'visit',
);
const strongClaimIdeas = ideasOf(
  'news',
  'deal',
  'achievement',
  'pride',
  'praise',
  'hype',
  'how-we',
  'own-people',
  'product',
);
const benefitIdeas = ideasOf(
  'how-to',
  'offer',
  'access',
  'invitation',
  'insight',
  'service-notice',
  'support',
);
const askIdeas = ideasOf('ask');
const boastIdeas = ideasOf('audience', 'standing', 'jubilee', 'career');
const peopleIdeas = ideasOf('thanks', 'mourning', 'credit');

/** Whether a sentence holds one of some ideas. */
const any = (sentence: SentenceFacts, { low, high }: Ideas) =>
  (sentence.low & low) !== 0 || (sentence.high & high) !== 0;

const kindsOf = ({ counts }: Facts, { bits }: Ideas) => {
  let kinds = 0;
  for (const bit of bits) if (counts[bit]! > 0) kinds++;
  return kinds;
};

/** What one sentence does for its reader: serves, claims, or neither. */
export const serves = (s: SentenceFacts): boolean => s.you > 0 || any(s, benefitIdeas);
export const claims = (s: SentenceFacts): boolean => any(s, claimIdeas);

function share(f: Facts, passes: (sentence: SentenceFacts) => boolean): number {
  let held = 0;
  let all = 0;
  for (const sentence of f.sentences) {
    all += sentence.words;
    if (passes(sentence)) held += sentence.words;
  }
  return held / Math.max(all, 1);
}

export const count = (f: Facts, passes: (sentence: SentenceFacts) => boolean) => {
  let n = 0;
  for (const sentence of f.sentences) if (passes(sentence)) n++;
  return n;
};

/** An order or a bare "learn more". */
const asks = (s: SentenceFacts) => s.subject === 'order' || any(s, askIdeas);
export const bareAsk = (s: SentenceFacts) => asks(s) && s.you === 0 && !s.reason && !any(s, benefitIdeas);
const reasonedAsk = (s: SentenceFacts) => asks(s) && (s.you > 0 || s.reason || any(s, benefitIdeas));

/** Kinds of boast that speak for themselves in a short draft, whether or not the author is named in it. */
export const boastKinds = (f: Facts) => kindsOf(f, boastIdeas);
export const claimKinds = (f: Facts) => kindsOf(f, claimIdeas);
export const benefitKinds = (f: Facts) => kindsOf(f, benefitIdeas) + (f.you > 0 ? 1 : 0);
const own = (f: Facts) => f.we + f.i + f.name;

/** A name of ours, we or I, with one of these verbs right behind. */
function selfVerb(f: Facts, kind: number): number {
  if ((f.kindsSeen & kind) === 0) return 0;
  let found = 0;
  for (let at = 0; at < f.selves.length; at++) {
    if (f.selves[at] === 0 || f.selves[at] === 5) continue;
    for (let to = at + 1; to < Math.min(f.selves.length, at + 5); to++)
      if ((f.kinds[to]! & kind) !== 0) {
        found++;
        break;
      }
  }
  return found;
}

/** How much of it claims, serves, asks, or looks at the world. */
export const tallyFeatures: readonly Feature[] = [
  feature(
    'claims/self-words',
    1,
    'the share of words in sentences about the author',
    (f) => share(f, speaksOfUs),
    'us',
  ),
  feature('claims/self-claim-words', 1, 'the share of words that claim something for the author', (f) =>
    share(f, (s) => speaksOfUs(s) && claims(s) && !serves(s)),
  ),
  feature('claims/strong-words', 1, 'the share of words in sentences that boast', (f) =>
    share(f, (s) => any(s, strongClaimIdeas) && !serves(s)),
  ),
  feature('claims/self-claims', 1, 'how many sentences claim something for the author', (f) =>
    some(
      count(f, (s) => speaksOfUs(s) && claims(s) && !serves(s)),
      4,
    ),
  ),
  feature('claims/majority', 1, 'most of it claims something for the author', (f) =>
    yes(share(f, (s) => speaksOfUs(s) && claims(s) && !serves(s)) > 0.5),
  ),
  feature('claims/kinds', 1, 'how many kinds of claim it makes', (f) => claimKinds(f) / 5),
  feature('claims/no-you', 1, 'it claims and the reader is not in it', (f) =>
    yes(claimKinds(f) > 0 && f.you === 0),
  ),
  feature('claims/self-no-benefit', 1, 'it claims for the author and gives nothing', (f) =>
    yes(own(f) > 0 && claimKinds(f) > 0 && benefitKinds(f) === 0),
  ),
  feature('claims/two-no-you', 1, 'two kinds of claim and no reader', (f) =>
    yes(own(f) > 0 && claimKinds(f) >= 2 && f.you === 0),
  ),
  feature(
    'claims/minus-benefit',
    1,
    'kinds of claim less kinds of benefit',
    (f) => (claimKinds(f) - Math.min(benefitKinds(f), 4)) / 4,
    'benefit',
  ),
  feature('claims/first', 1, 'the first sentence claims', (f) => {
    const s = f.sentences[0];
    return yes(s !== undefined && speaksOfUs(s) && claims(s) && s.you === 0);
  }),
  feature('claims/self-does', 1, 'the author is said to do something', (f) =>
    some(selfVerb(f, Kind.press3), 2),
  ),
  feature('claims/self-did', 1, 'the author is said to have done something', (f) =>
    some(selfVerb(f, Kind.pressed | Kind.did), 2),
  ),
  feature('benefit/words', -1, 'the share of words in sentences that serve the reader', (f) =>
    share(f, serves),
  ),
  feature('benefit/no-self-words', -1, 'the share of words that serve without naming the author', (f) =>
    share(f, (s) => serves(s) && !speaksOfUs(s)),
  ),
  feature('benefit/sentences', -1, 'how many sentences serve the reader', (f) => some(count(f, serves), 4)),
  feature('benefit/kinds', -1, 'how many kinds of benefit it has', (f) => some(benefitKinds(f), 6)),
  feature('benefit/none', 1, 'nothing in it is for the reader', (f) => yes(benefitKinds(f) === 0)),
  feature('world/words', -1, 'the share of words about neither author nor reader', (f) =>
    share(f, (s) => !speaksOfUs(s) && !serves(s)),
  ),
  feature('world/no-self-no-claim', -1, 'the share of words that claim nothing', (f) =>
    share(f, (s) => !speaksOfUs(s) && !claims(s)),
  ),
  feature('thanks/words', -1, 'the share of words that thank, mourn or credit', (f) =>
    share(f, (s) => any(s, peopleIdeas)),
  ),
  feature('thanks/no-self', -1, 'it thanks without speaking of the author', (f) =>
    share(f, (s) => any(s, peopleIdeas) && !speaksOfUs(s)),
  ),
  feature('ask/bare', 1, 'orders without a reason', (f) => some(count(f, bareAsk), 2)),
  feature('ask/reasoned', -1, 'orders with a reason', (f) => some(count(f, reasonedAsk), 2)),
  feature('ask/only', 1, 'it speaks of the author and asks without a reason', (f) =>
    yes(count(f, bareAsk) > 0 && count(f, reasonedAsk) === 0 && own(f) > 0 && f.you === 0),
  ),
  feature('ask/last-bare', 1, 'it ends with an order without a reason', (f) => {
    const s = f.sentences[f.sentences.length - 1];
    return yes(s !== undefined && bareAsk(s));
  }),
];
