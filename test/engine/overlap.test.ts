import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutOverlap } from '../../src/engine/overlap';
import type { Severity } from '../../src/engine/rule';

const at = (
  rule: string,
  start: number,
  end: number,
  severity: Severity = 'note',
  category = 'announce',
) => ({ rule, category, severity, start, end });
type Place = ReturnType<typeof at>;
/** The findings that are shown, each as its rules, its place and how loud it is. */
const shown = (...findings: Place[]) =>
  withoutOverlap(findings).map((group) => {
    const [{ start, end, severity }] = group;
    return `${group.map(({ rule }) => rule).join('+')} ${start}-${end} ${severity}`;
  });

describe('findings that stand on one another', () => {
  it('are settled by loudness, then by length, then by place', () => {
    expect(shown(at('b', 0, 30, 'warn'), at('a', 0, 40), at('c', 35, 50))).toEqual([
      'b 0-30 warn',
      'c 35-50 note',
    ]);
    expect(shown(at('b', 0, 30), at('a', 5, 40))).toEqual(['a 5-40 note']);
    expect(shown(at('b', 0, 30), at('a', 20, 50))).toEqual(['b 0-30 note']);
  });

  it('are one on the same span and of the same category', () => {
    expect(shown(at('b', 0, 30), at('a', 0, 30, 'strong'))).toEqual(['a+b 0-30 strong']);
  });
});

describe('a preset’s rule on the words of one of ours', () => {
  it('speaks first, as loud as the louder one', () => {
    expect(shown(at('ours', 0, 30, 'strong'), at('team/rule', 4, 30, 'note', 'team'))).toEqual([
      'team/rule+ours 4-30 strong',
    ]);
    expect(shown(at('ours', 0, 30, 'strong'), at('team/rule', 0, 30))).toEqual([
      'team/rule+ours 0-30 strong',
    ]);
    expect(shown(at('ours', 0, 30), at('team/rule', 0, 30, 'warn', 'team'))).toEqual([
      'team/rule+ours 0-30 warn',
    ]);
  });

  it('speaks for all of ours there, and leaves the others where they stand', () => {
    expect(
      shown(
        at('one', 0, 20, 'warn'),
        at('two', 0, 16, 'strong'),
        at('three', 30, 40),
        at('t/r', 0, 20, 'note', 'x'),
      ),
    ).toEqual(['t/r+two+one 0-20 strong', 'three 30-40 note']);
  });

  it('is settled as ever where it marks a small part of ours, or ours of it', () => {
    expect(shown(at('ours', 0, 30, 'strong'), at('team/word', 20, 30))).toEqual(['ours 0-30 strong']);
    expect(shown(at('ours', 20, 30), at('team/rule', 0, 30))).toEqual(['team/rule 0-30 note']);
  });

  it('is settled with another preset’s by loudness', () => {
    expect(shown(at('a/x', 0, 30, 'warn', 'a'), at('b/x', 0, 30, 'strong', 'b'))).toEqual([
      'b/x 0-30 strong',
    ]);
  });
});

describe('whatever stands on whatever', () => {
  const place = fc
    .record({
      rule: fc.constantFrom('a', 'b', 'c', 't/a', 't/b', 'u/a'),
      start: fc.nat(20),
      length: fc.integer({ min: 1, max: 12 }),
      severity: fc.constantFrom<Severity>('note', 'warn', 'strong'),
      category: fc.constantFrom('x', 'y'),
    })
    .map(({ rule, start, length, severity, category }) =>
      at(rule, start, start + length, severity, category),
    );
  const loud = { note: 0, warn: 1, strong: 2 };

  it('comes out in the order of the text, apart, and the loudest place is still marked as loud', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 12 }), (findings) => {
        const heads = withoutOverlap(findings).map(([head]) => head);
        for (const [index, { start }] of heads.entries())
          if (index > 0) expect(start).toBeGreaterThanOrEqual(heads[index - 1]!.end);
        const loudest = Math.max(...findings.map(({ severity }) => loud[severity]));
        expect(Math.max(...heads.map(({ severity }) => loud[severity]))).toBe(loudest);
      }),
    );
  });
});
