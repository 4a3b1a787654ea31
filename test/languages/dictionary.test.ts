import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packPhrases, printBits } from '../../bench/fit/pack';
import {
  type Dictionary,
  type PackedPhrases,
  printOf,
  type StoredPhrases,
  unpackPhrases,
} from '../../src/languages/en/features/dictionary';
import packedFile from '../../src/languages/en/phrases.packed.json';

const packed = packedFile as unknown as PackedPhrases;

const stored = JSON.parse(
  readFileSync(new URL('../../src/languages/en/phrases.json', import.meta.url), 'utf8'),
) as StoredPhrases;
/** An entry's weights for both questions, in logits. */
const weightsOf = ({ table, about, omits }: Dictionary, entry: string, bits: number) => {
  const place = table[printOf(entry, bits)]!;
  return [about[place]!, omits[place]!];
};
const entries = Object.entries({ ...stored.words, ...stored.pairs });

describe('the packed dictionary', () => {
  it('is phrases.json packed: after a change there, run `npm run fit`', () => {
    expect(packed).toEqual(packPhrases(stored, printBits));
  });

  it('gives every entry its weights, but for the few that share their print with another', () => {
    const dictionary = unpackPhrases(packed);
    const right = entries.filter(([entry, steps]) => {
      const weights = weightsOf(dictionary, entry, packed.bits);
      return steps.every((by, question) => weights[question] === by * packed.step[question]!);
    });
    expect(right.length / entries.length).toBeGreaterThan(0.98);
  });

  it('finds hardly anything that it does not have', () => {
    const { table } = unpackPhrases(packed);
    const strangers = Array.from({ length: 20_000 }, (_, at) => `qx${at} zv${at * 7}`);
    const found = strangers.filter((entry) => table[printOf(entry, packed.bits)] !== 0);
    expect(found.length / strangers.length).toBeLessThan((2 * packed.entries) / 2 ** packed.bits);
  });

  it('is the same whatever the order and the number of entries, one and none included', () => {
    const few: StoredPhrases = {
      step: [0.5, 0.25],
      words: { b: [2, 0], a: [-4, 1] },
      pairs: { 'a b': [4, -4] },
    };
    const dictionary = unpackPhrases(packPhrases(few, 12));
    const weights = ['a', 'b', 'a b'].map((entry) => weightsOf(dictionary, entry, 12));
    expect(weights).toEqual([
      [-2, 0.25],
      [1, 0],
      [2, -1],
    ]);
    expect(dictionary.table.filter((one) => one !== 0)).toHaveLength(3);
    const none = unpackPhrases(packPhrases({ step: [1, 1], words: {}, pairs: {} }, 12));
    expect(none.table.every((one) => one === 0)).toBe(true);
  });
});
