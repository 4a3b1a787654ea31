import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Budget } from '../../src/engine/budget';
import { compile } from '../../src/engine/compile';
import { type Core, Lowering } from '../../src/engine/core';
import { groundOf, stand } from '../../src/engine/ground';
import { Matcher } from '../../src/engine/matcher';
import { type Reading, read } from '../../src/engine/reading';
import { TokenBit } from '../../src/engine/token-bits';
import { smallLanguage } from './small-language';

const lowering = new Lowering([smallLanguage.words], smallLanguage.inflect);
const context = { names: { names: ['A B', 'B'] } };
const readDraft = (text: string) => read(text, context, smallLanguage);
const compiled = (source: string) => compile(source, lowering.pattern(source));

/** Looks through a whole draft for every rule but the idle ones. */
function search(matcher: Matcher, reading: Reading, idle: readonly number[] = []) {
  const rules = new Uint8Array(3000);
  for (const rule of idle) rules[rule] = 1;
  const budget = new Budget(rules);
  const ground = groundOf(reading);
  const matches = reading.sentences.flatMap((sentence) => {
    stand(ground, sentence);
    return matcher
      .look(ground, budget)
      .places.map(({ rule, from, to }) => ({ rule, from: sentence.first + from, to: sentence.first + to }));
  });
  const stay = matches.filter((match) => !budget.paused.has(match.rule));
  return { matches: stay, paused: [...budget.paused], steps: budget.steps };
}

/** Every match the index finds, as "rule:first-last". */
function found(matcher: Matcher, reading: Reading): string[] {
  return search(matcher, reading)
    .matches.map(({ rule, from, to }) => `${rule}:${from}-${to}`)
    .sort();
}

/** The same, found the slow and obvious way: every end of every way to read a pattern, at every place. */
function obvious(cores: readonly Core[], reading: Reading): string[] {
  const out: string[] = [];
  const ground = groundOf(reading);
  const { bits } = reading;
  for (const sentence of reading.sentences) {
    stand(ground, sentence);
    const ends = (core: Core, at: number): number[] => {
      const spoken = at < ground.last && (bits[at]! & TokenBit.spoken) !== 0;
      switch (core.kind) {
        case 'token': {
          const is = at < ground.last && (core.ids.has(reading.ids[at]!) || (bits[at]! & core.mask) !== 0);
          return (core.not ? spoken && !is : is) ? [at + 1] : [];
        }
        case 'people': {
          if (at >= ground.last || (bits[at]! & core.mask) === 0 || reading.joins[at] === 1) return [];
          let end = at + 1;
          while (end < ground.last && reading.joins[end] === 1) end++;
          const owns = ["'s", "'"].includes(reading.tokens[end]?.norm ?? '') && end < ground.last;
          return owns && (bits[at]! & TokenBit.name) !== 0 ? [end, end + 1] : [end];
        }
        case 'sequence':
          return core.items.reduce((places, item) => places.flatMap((place) => ends(item, place)), [at]);
        case 'choice':
          return core.options.flatMap((option) => ends(option, at));
        case 'table':
          return at < ground.last && core.by.has(reading.ids[at]!)
            ? ends(core.by.get(reading.ids[at]!)!, at + 1)
            : [];
        case 'optional':
          return [at, ...ends(core.of, at)];
        case 'capture':
          return ends(core.of, at);
        case 'gap': {
          const places: number[] = core.least === 0 ? [at] : [];
          for (let end = at; end < at + core.most && end < ground.last; end++) {
            if ((bits[end]! & TokenBit.spoken) === 0) break;
            if (end + 1 - at >= core.least) places.push(end + 1);
          }
          return places;
        }
        case 'anchor':
          if (core.at === 'end') return at >= ground.softEnd ? [at] : [];
          return at <= ground.softStart && (core.at === 'sentence' || ground.opening) ? [at] : [];
      }
    };
    for (const [rule, core] of cores.entries())
      for (let at = ground.first; at < ground.last; at++) {
        const longest = Math.max(-1, ...ends(core, at));
        if (longest > at) out.push(`${rule}:${at}-${longest}`);
      }
  }
  return out.sort();
}

const word = fc.constantFrom(
  'a',
  'b',
  'c',
  'd',
  'we',
  'you',
  'go~',
  '{us}',
  '{name}',
  '{num}',
  '{cap}',
  '{proud}',
  '_',
  '"."',
);
const pattern: fc.Arbitrary<string> = fc.letrec<{ seq: string; item: string }>((tie) => ({
  seq: fc.array(tie('item'), { minLength: 1, maxLength: 4 }).map((items) => items.join(' ')),
  item: fc.oneof(
    { maxDepth: 2 },
    word,
    word.map((one) => `${one}?`),
    fc.constantFrom('_0-2', '_1-3', '^', '$', '^^', '!a', '![a | {us}]', 'x=b', 'a b', 'a c'),
    fc.tuple(tie('seq'), tie('seq')).map(([one, other]) => `(${one} | ${other})`),
    fc.tuple(tie('seq'), tie('seq')).map(([one, other]) => `n=[${one} | ${other} | a b]?`),
  ),
})).seq;
const draft = fc
  .array(
    fc.constantFrom(
      'a',
      'b',
      'c',
      'd',
      'A',
      'B',
      'we',
      'you',
      'go',
      'goed',
      '7',
      'thrilled',
      '.',
      ',',
      '\n',
      "b's",
      '🎉',
      '"',
    ),
    {
      maxLength: 25,
    },
  )
  .map((words) => words.join(' '));

describe('the matcher', () => {
  it('finds what the obvious way finds, for any patterns and any draft', () => {
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 4 }), draft, (sources, text) => {
        const usable = sources.filter((source) => {
          try {
            return compiled(source);
          } catch {
            return false;
          }
        });
        fc.pre(usable.length > 0);
        const matcher = new Matcher(usable.map((source) => [compiled(source)]));
        const reading = readDraft(text);
        expect(found(matcher, reading)).toEqual(
          obvious(
            usable.map((source) => lowering.pattern(source)),
            reading,
          ),
        );
      }),
      { numRuns: 500 },
    );
  }, 30_000);

  it('takes steps in proportion to the draft', () => {
    const matcher = new Matcher([
      [compiled('{us} {be} {very}? {proud} to _0-3 what=_1-8')],
      [compiled('^ {us} _0-8 (a | b | c)? {num}'), compiled('_0-8 soup _0-8')],
    ]);
    const post = 'We are so proud to finally share our 3 new dishes. You get soup, we get salad!\n';
    const once = search(matcher, readDraft(post)).steps;
    expect(once).toBeGreaterThan(50);
    const hundred = readDraft(post.repeat(100));
    const { paused, steps } = search(matcher, hundred);
    expect(paused).toEqual([]);
    expect(steps).toBeLessThanOrEqual(once * 101);
  });

  it('hardly notices rules whose words are not there', () => {
    const own = [compiled('{us} {be} {proud}')];
    const others = Array.from({ length: 2000 }, (_, index) => [
      compiled(`{us} {be} {very}? gladness${index} to _0-3`),
    ]);
    const text = readDraft(
      'We are proud of you, we are so very glad, our team is here and you are ours. '.repeat(20),
    );
    const alone = new Matcher([own]);
    const among = new Matcher([own, ...others]);
    expect(search(among, text).steps).toBe(search(alone, text).steps);
  });

  it('pauses the dearest rule, and only it, when a draft would cost too much', () => {
    const dear = compiled('(_1-8 | a b? c?) (_0-8 | a)');
    const matcher = new Matcher([[compiled('we won')], [dear]]);
    const { matches, paused, steps } = search(matcher, readDraft('a b c we won a b c d e '.repeat(3000)));
    expect(paused).toEqual([1]);
    expect(matches).toHaveLength(3000);
    expect(steps).toBeLessThan(1_100_000);
  });

  it('stays within its budget under fifty hostile rules', () => {
    const hostile = Array.from({ length: 50 }, (_, index) => [
      compiled(`(_1-3 a? | a _0-3 | _0-3 b) (_0-4 | b? _0-3 a?) x${index}?`),
    ]);
    const matcher = new Matcher(hostile);
    const { paused, steps } = search(matcher, readDraft('a b '.repeat(20_000)));
    expect(paused.length).toBeGreaterThan(0);
    expect(steps).toBeLessThan(1_100_000);
  });

  it('leaves out the rules that are not active', () => {
    const matcher = new Matcher([[compiled('we won')], [compiled('we won')]]);
    expect(found(matcher, readDraft('we won'))).toEqual(['0:0-2', '1:0-2']);
    expect(search(matcher, readDraft('we won'), [0]).matches).toHaveLength(1);
  });
});
