import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mismatches } from '../../src/engine/example';
import type { Context } from '../../src/engine/finding';
import { anyText } from './any-text';
import { engineOf, marked, ruleOf } from './small-language';

describe('a check', () => {
  it('gives findings with their words, in the order of the text', () => {
    const engine = engineOf({
      late: ruleOf({ match: ['soup'], says: 'Soup?', link: 'https://a.test/why' }),
      early: ruleOf({ match: ['we {be}'], severity: 'note' }),
    });
    const { findings } = engine.check('We are soup');
    expect(findings.map(({ rule, start, end }) => [rule, start, end])).toEqual([
      ['early', 0, 6],
      ['late', 7, 11],
    ]);
    expect(findings[1]).toMatchObject({
      says: 'Soup?',
      why: 'Why.',
      link: 'https://a.test/why',
      sources: ['Test'],
    });
  });

  it('marks a rule as loud as its writer wants it, and judges the draft the same', () => {
    const engine = engineOf({
      soup: ruleOf({ match: ['soup'] }),
      us: ruleOf({ match: ['we {be}'], severity: 'note' }),
    });
    const found = (severities: NonNullable<Context['severities']>) =>
      engine.check('We are soup', { severities });
    const loud = (severities: NonNullable<Context['severities']>) =>
      Object.fromEntries(found(severities).findings.map(({ rule, severity }) => [rule, severity]));
    expect(loud({})).toEqual({ soup: 'warn', us: 'note' });
    expect(loud({ us: 'strong' })).toEqual({ soup: 'warn', us: 'strong' });
    expect(loud({ us: 'shout', gone: 'note' } as never)).toEqual({ soup: 'warn', us: 'note' });
    expect(found({ us: 'strong' }).focus).toBe(found({}).focus);
  });

  it('counts who is spoken of, a name once', () => {
    const { counts } = engineOf({}).check("We and Harbor Kitchen's team thank you", {
      names: { names: ['Harbor Kitchen'] },
    });
    expect(counts).toEqual({
      us: 2,
      you: 1,
      usAt: [
        [0, 2],
        [7, 21],
      ],
      youAt: [[35, 38]],
    });
  });

  it('lets pass what an exception touches', () => {
    const except = { except: ['{you} _0-2 {proud}'] };
    expect(marked('{proud} to', 'You are proud to, we are proud to', except)).toBe(
      'You are proud to, we are [proud to]',
    );
  });

  it('lets pass what is excused nearby', () => {
    const unless = (where: 'sentence' | 'next' | 'before' | 'near' | 'post') => ({
      unless: { in: where, match: ['you get'] },
    });
    const draft = 'You get a. We won. B. We won. You get c. D. We won.';
    const all = marked('we won', draft);
    expect(all.match(/\[/g)).toHaveLength(3);
    expect(marked('we won', 'We won, you get it. We won.', unless('sentence'))).toBe(
      'We won, you get it. [We won].',
    );
    expect(marked('we won', draft, unless('next'))).toBe(
      'You get a. [We won]. B. We won. You get c. D. [We won].',
    );
    expect(marked('we won', draft, unless('before'))).toBe(
      'You get a. We won. B. [We won]. You get c. D. [We won].',
    );
    expect(marked('we won', draft, unless('near'))).toBe(
      'You get a. We won. B. We won. You get c. D. [We won].',
    );
    expect(marked('we won', draft, unless('post'))).toBe(draft);
  });

  it('waits for as many matches as the threshold says', () => {
    expect(marked('we', 'we and we', { threshold: 3 })).toBe('we and we');
    expect(marked('we', 'we, we, we', { threshold: 3 })).toBe('[we], [we], [we]');
  });

  it('takes the leftmost and longest of the matches of a rule', () => {
    expect(marked(['a b', 'b c d', 'a b c'], 'a b c d')).toBe('[a b c] d');
  });

  it('knows posts from replies and which rules are off', () => {
    const engine = engineOf({
      post: ruleOf({ match: ['we'], kind: 'post' }),
      reply: ruleOf({ match: ['we'], kind: 'reply' }),
    });
    const found = (context: Context) => engine.hits('we', context).map((hit) => hit.rule);
    expect(found({})).toEqual(['post']);
    expect(found({ kind: 'reply' })).toEqual(['reply']);
    expect(found({ off: ['post'] })).toEqual([]);
  });

  it('shows one finding where several stand on one place', () => {
    const engine = engineOf({
      loud: ruleOf({
        match: ['a b'],
        severity: 'strong',
        category: 'x',
        rewrites: [{ label: '1', text: 'c' }],
      }),
      same: ruleOf({
        match: ['a b'],
        severity: 'note',
        category: 'x',
        rewrites: [
          { label: '2', text: 'd' },
          { label: '3', text: 'c' },
        ],
      }),
      other: ruleOf({ match: ['b e'], severity: 'warn', category: 'y' }),
      long: ruleOf({ match: ['f g h'], severity: 'note' }),
      short: ruleOf({ match: ['g'], severity: 'note' }),
    });
    const { findings } = engine.check('a b e f g h');
    expect(findings.map((finding) => finding.rule)).toEqual(['loud', 'long']);
    expect(findings[0]?.rewrites.map((rewrite) => rewrite.text)).toEqual(['c', 'd']);
  });

  it('judges nothing where there are no words', () => {
    expect(engineOf({}).check('🎉 https://a.test')).toMatchObject({
      language: 'none',
      findings: [],
      nudge: false,
    });
  });

  it('is the same every time', () => {
    const engine = engineOf({
      rule: ruleOf({ match: ['{us} {be} what=_1-3'], rewrites: [{ label: 'x', text: '{what}' }] }),
    });
    const first = JSON.stringify(engine.check('We are proud of you'));
    engine.check('Something else');
    expect(JSON.stringify(engine.check('We are proud of you'))).toBe(first);
  });

  it('never throws, whatever the text and the context', () => {
    const engine = engineOf({
      a: ruleOf({
        match: ['{us} _0-3 what={word}', '_1-2', '{emoji} | {url}', '^ {cap} $'],
        rewrites: [
          { label: 'a', text: '{what?|lower} [[b]] {match|trim}' },
          { label: 'b', text: '' },
          { label: 'c', text: 'You {match|lower}.', scope: 'sentence' },
        ],
      }),
    });
    const odd = fc.constantFrom(
      undefined,
      null,
      {},
      { names: null },
      { names: { names: [null] } },
      { off: 3, kind: 'x', you: 'y' },
    );
    fc.assert(
      fc.property(
        anyText,
        fc.oneof(odd, fc.record({ names: fc.record({ names: fc.array(anyText, { maxLength: 3 }) }) })),
        (text, context) => {
          const { findings } = engine.check(text, context as unknown as Context);
          for (const { start, end, rewrites } of findings) {
            expect(start).toBeLessThan(end);
            for (const rewrite of rewrites) {
              expect(rewrite.start).toBeLessThanOrEqual(rewrite.end);
              expect(rewrite.end).toBeLessThanOrEqual(text.length);
              for (const blank of rewrite.blanks)
                expect(rewrite.text.slice(blank.start, blank.end)).toBe(`[${blank.hint}]`);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  }, 30_000);
});

describe('the examples of a rule', () => {
  const rule = ruleOf({
    match: ['{us} won what=_1-2'],
    rewrites: [{ label: 'Cut', text: 'You get {what}' }],
  });
  const run = (flags: Record<string, string>, allows: string[]) =>
    mismatches(engineOf({ rule }), 'rule', { ...rule, flags, allows });

  it('are silent when all come out as written', () => {
    expect(run({ '[We won soup], all': 'You get soup, all' }, ['You won soup'])).toEqual([]);
  });

  it('tell what came out instead', () => {
    expect(run({ '[We won] soup': '' }, [])).toEqual([
      { sentence: '[We won] soup', got: '[We won soup]', wanted: '[We won] soup' },
    ]);
    expect(run({ '[We won soup]': 'You get it' }, [])).toEqual([
      { sentence: '[We won soup]', got: 'You get soup', wanted: 'You get it' },
    ]);
    expect(run({}, ['so we won soup'])).toEqual([
      { sentence: 'so we won soup', got: 'so [we won soup]', wanted: 'nothing found' },
    ]);
  });

  it('tell when a rule flags its own rewrite', () => {
    const echo = ruleOf({
      match: ['{us} won what=_1-2'],
      rewrites: [{ label: 'Echo', text: 'we won {what} today' }],
    });
    expect(
      mismatches(engineOf({ echo }), 'echo', { ...echo, flags: { '[We won soup]': 'We won soup today' } }),
    ).toEqual([
      {
        sentence: '[We won soup]',
        got: 'We won soup today',
        wanted: 'a rewrite that its own rule does not flag again',
      },
    ]);
  });

  it('are refused together when the rules of presets cost too much', () => {
    const many = Array.from({ length: 100 }, (_, index) => `w${index} x${index} y${index} z${index}`);
    const rules = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [`team/r${index}`, ruleOf({ match: [`{many} v${index}`] })]),
    );
    expect(() => engineOf(rules, { many })).toThrow(/at most 60000/);
  });
});
