import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choices, merged, noted, offIn, packed, unpacked } from '../../src/shelf/travel';

const choices = fc.dictionary(
  fc.stringMatching(/^[a-z][a-z/-]{0,30}$/),
  fc.record({ on: fc.boolean(), at: fc.integer({ min: 0, max: 1000 }) }),
);

describe('choices that travel', () => {
  it('are merged rule by rule: the newer one wins, from whichever side', () => {
    const here: Choices = { a: { on: false, at: 5 }, b: { on: true, at: 9 } };
    const there: Choices = { a: { on: true, at: 7 }, b: { on: false, at: 3 }, c: { on: false, at: 1 } };
    const both = { a: { on: true, at: 7 }, b: { on: true, at: 9 }, c: { on: false, at: 1 } };
    expect(merged(here, there)).toEqual(both);
    expect(offIn(merged(there, here))).toEqual(['c']);
  });

  it('come to the same in every order, and again changes nothing', () => {
    fc.assert(
      fc.property(choices, choices, (a, b) => {
        const once = merged(a, b);
        expect(merged(once, b)).toEqual(once);
        for (const [name, { at }] of Object.entries(once))
          expect(at).toBe(Math.max(a[name]?.at ?? 0, b[name]?.at ?? 0));
      }),
    );
  });

  it('bear the time of their change, and no other', () => {
    const first = noted({}, [], ['a'], 1);
    const second = noted(first, [], ['a', 'b'], 2);
    expect(second).toEqual({ a: { on: false, at: 1 }, b: { on: false, at: 2 } });
    expect(noted(second, [], ['b'], 3).a).toEqual({ on: true, at: 3 });
  });

  it('fit into the items of a browser’s sync, and come out as they went in', () => {
    fc.assert(
      fc.property(choices, (all) => {
        expect(unpacked('rules', packed('rules', all))).toEqual(all);
      }),
    );
    const many = Object.fromEntries(
      Array.from({ length: 3000 }, (_, at) => [`a-preset/of-a-team/with-a-rule-${at}`, { on: false, at }]),
    );
    const items = packed('rules', many);
    for (const [key, item] of Object.entries(items))
      expect(key.length + JSON.stringify(item).length).toBeLessThan(8192);
    expect(unpacked('rules', items)[`a-preset/of-a-team/with-a-rule-2999`]).toEqual({ on: false, at: 2999 });
    expect(
      unpacked('rules', { 'rules.0': 5, 'rules.1': { a: { on: 'x' } }, other: { a: { on: true, at: 1 } } }),
    ).toEqual({});
  });
});
