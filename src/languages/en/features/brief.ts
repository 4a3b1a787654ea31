import type { Facts } from './facts';
import { type Feature, feature } from './feature';
import { type SentenceFacts, speaksOfUs } from './sentence-facts';
import { bareAsk, benefitKinds, boastKinds, claimKinds, claims, count, serves } from './tallies';

/** 1 for a draft of at most ten words, falling to 0 at 24. */
const brevity = (f: Facts): number => Math.max(0, Math.min(1, (24 - f.words) / 14));

/** A feature of short drafts: in so few words, what is missing says as much as what is there. */
const brief = (id: string, sign: 1 | -1, about: string, holds: (f: Facts) => boolean): Feature =>
  feature(id, sign, `it is short, ${about}`, (f) => {
    const short = brevity(f);
    return short > 0 && holds(f) ? short : 0;
  });

const ofUs = (f: Facts) => count(f, speaksOfUs);
const gives = (f: Facts) => benefitKinds(f) > 0;
const boasts = (s: SentenceFacts) => speaksOfUs(s) && claims(s) && !serves(s);

export const briefFeatures: readonly Feature[] = [
  brief('claims/short-self', 1, 'speaks of the author and gives nothing', (f) => ofUs(f) > 0 && !gives(f)),
  brief(
    'claims/short-all-self',
    1,
    'and each sentence claims something for the author',
    (f) => f.sentences.length > 0 && f.sentences.every(boasts),
  ),
  brief('claims/short-claim', 1, 'claims something and gives nothing', (f) => claimKinds(f) > 0 && !gives(f)),
  brief(
    'claims/short-boast',
    1,
    'counts, ranks or celebrates somebody and gives nothing',
    (f) => boastKinds(f) > 0 && !gives(f),
  ),
  brief(
    'rules/short',
    1,
    'a rule marks a phrase of it, and it gives nothing',
    (f) => f.hits.length > 0 && !gives(f),
  ),
  brief(
    'ask/short',
    1,
    'and tells the reader to do something without a reason',
    (f) => count(f, bareAsk) > 0 && !gives(f),
  ),
  brief(
    'world/short',
    -1,
    'without the author, a claim or an order',
    (f) => ofUs(f) + claimKinds(f) + boastKinds(f) + count(f, bareAsk) === 0,
  ),
];
