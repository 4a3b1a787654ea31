import { describe, expect, test } from 'vitest';
import { createQuietly } from '../../src/story/quietly';

describe('our own faults', () => {
  test('go no further than here, and are told once, without what they say', async () => {
    const told: string[] = [];
    const quietly = createQuietly((sentence) => told.push(sentence));
    const fail = () => {
      throw new RangeError('the secret draft');
    };
    for (const _ of [1, 2, 3]) expect(quietly(fail)).toBeUndefined();
    expect(await quietly.later(async () => fail())).toBeUndefined();
    const kinds = new Set(told.map((sentence) => sentence.replace(/ at .*/, '')));
    expect([...kinds]).toEqual(['Youward stepped aside here: RangeError']);
    expect(told).toHaveLength(1);
    expect(told.join()).not.toContain('secret');
  });

  test('that are no errors at all are named by their kind', () => {
    const told: string[] = [];
    createQuietly((sentence) => told.push(sentence))(() => {
      throw 'the secret draft';
    });
    expect(told).toEqual(['Youward stepped aside here: string. The draft is as it was.']);
  });

  test('do not change what sound work returns', async () => {
    const quietly = createQuietly(() => undefined);
    expect(quietly(() => 7)).toBe(7);
    expect(await quietly.later(async () => 8)).toBe(8);
  });
});
