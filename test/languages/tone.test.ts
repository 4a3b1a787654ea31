import { describe, expect, it } from 'vitest';
import { read } from '../../src/engine/reading';
import { factsOf } from '../../src/languages/en/features/facts';
import { type Trait, traits, traitsOf } from '../../src/languages/en/features/traits';
import { people } from '../../src/languages/en/people';
import { toneOf } from '../../src/languages/en/tone';
import { toneDrafts } from './tone-drafts';

const facts = (text: string) => factsOf(read(text, {}, people), undefined);
const labelled = Object.entries(toneDrafts).flatMap(([trait, drafts]) =>
  drafts.map((draft) => ({ trait: trait as Trait, draft, told: traitsOf(facts(draft)) })),
);

/** Traits that a reader may hear together: a second one is no mistake. */
const alike: Readonly<Partial<Record<Trait, readonly Trait[]>>> = {
  'humble-boasting': ['boastful', 'proud'],
  proud: ['humble-boasting', 'boastful'],
  boastful: ['press-release'],
  'press-release': [],
  warm: ['grateful'],
  playful: ['apologetic', 'curious'],
  curious: ['playful', 'helpful', 'warm'],
  grateful: ['warm', 'humble-boasting'],
  pushy: ['urgent'],
  urgent: ['pushy', 'helpful'],
};

describe('tone', () => {
  it.each(traits)('says %s where people would, nine times of ten', (trait) => {
    const said = labelled.filter((one) => one.told.includes(trait));
    const wrong = said.filter(
      (one) =>
        one.trait !== trait && !alike[trait]?.includes(one.trait) && !alike[one.trait]?.includes(trait),
    );
    expect(wrong.map((one) => `${one.trait}: ${one.draft}`).slice(said.length * 0.1)).toEqual([]);
  });

  it.each(traits)('hears %s in most drafts that have it', (trait) => {
    const missed = labelled.filter((one) => one.trait === trait && !one.told.includes(trait));
    expect(missed.map((one) => `${one.draft} (${one.told})`).slice(6)).toEqual([]);
  });

  it('has at least twenty drafts for each trait', () => {
    for (const trait of traits) expect(toneDrafts[trait].length).toBeGreaterThanOrEqual(20);
  });

  it('names two traits at most, in one line', () => {
    for (const { draft } of labelled)
      expect(toneOf(facts(draft))?.split(/[,;]/).length ?? 1).toBeLessThanOrEqual(2);
  });

  it('is silent when it has nothing sure to say', () => {
    expect(toneOf(facts('Hm.'))).toBeNull();
    expect(toneOf(facts('https://example.org'))).toBeNull();
  });
});
