import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packPhrases, printBits } from '../../bench/fit/pack';
import {
  printOf,
  type StoredPhrases,
  unpackPhrases,
  weightOf,
} from '../../src/languages/en/features/dictionary';
import packed from '../../src/languages/en/phrases.packed.json';

const stored = JSON.parse(
  readFileSync(new URL('../../src/languages/en/phrases.json', import.meta.url), 'utf8'),
) as StoredPhrases;
const entries = Object.entries({ ...stored.words, ...stored.pairs });

describe('the packed dictionary', () => {
  it('is phrases.json packed: after a change there, run `npm run fit`', () => {
    expect(packed).toEqual(packPhrases(stored, printBits));
  });

  it('gives every entry its weight, but for the few that share their print with another', () => {
    const { table, step } = unpackPhrases(packed);
    const right = entries.filter(
      ([entry, steps]) => weightOf(table[printOf(entry, packed.bits)]!, step) === steps * step,
    );
    expect(right.length / entries.length).toBeGreaterThan(0.98);
  });

  it('finds hardly anything that it does not have', () => {
    const { table } = unpackPhrases(packed);
    const strangers = Array.from({ length: 20_000 }, (_, at) => `qx${at} zv${at * 7}`);
    const found = strangers.filter((entry) => table[printOf(entry, packed.bits)] !== 0);
    expect(found.length / strangers.length).toBeLessThan((2 * packed.entries) / 2 ** packed.bits);
  });

  it('is the same whatever the order and the number of entries, one and none included', () => {
    const few = { step: 0.5, words: { b: 2, a: -4 }, pairs: { 'a b': 4 } };
    const { table, step } = unpackPhrases(packPhrases(few, 12));
    const weight = (entry: string) => weightOf(table[printOf(entry, 12)]!, step);
    expect([weight('a'), weight('b'), weight('a b')]).toEqual([-2, 1, 2]);
    expect(table.filter((one) => one !== 0)).toHaveLength(3);
    const none = unpackPhrases(packPhrases({ step: 1, words: {}, pairs: {} }, 12));
    expect(none.table.every((one) => one === 0)).toBe(true);
  });
});
