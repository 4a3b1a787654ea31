import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepBudget } from '../../src/engine/budget';
import { Finder } from '../../src/engine/find';
import { Loader } from '../../src/engine/load';
import { peopleOf } from '../../src/engine/names';
import { readWith } from '../../src/engine/reading';
import { english } from '../../src/languages/en';
import { textOf } from '../../src/presets/json';
import { line, PresetRefused } from '../../src/presets/mistake';
import { rulesOf } from '../../src/presets/named-rules';
import type { Preset } from '../../src/presets/preset';
import { loadPreset } from '../../src/presets/prove';

const base = { format: 1, id: 'a/b', version: '1', revision: 1, name: 'A', language: 'en' } as const;
const rule = (match: readonly string[], more: object = {}) => ({
  id: 'r',
  category: 'c',
  severity: 'note',
  match,
  says: 's',
  why: 'w',
  flags: { '[x]': '' },
  allows: ['y'],
  ...more,
});
const words = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`);
const chained = (entries: (next: string) => readonly string[]) =>
  Object.fromEntries(words(50).map((_, at) => [`s${at}`, at === 49 ? ['x'] : entries(`{s${at + 1}}`)]));

/** What a text is refused with; nothing when it loads. Anything else that is thrown fails the test. */
function refusal(text: string): readonly string[] {
  try {
    loadPreset(text, english);
    return [];
  } catch (thrown) {
    if (thrown instanceof PresetRefused) return thrown.mistakes.map(line);
    throw thrown;
  }
}

describe('a hostile preset', () => {
  it.each([
    [
      'lists that double fifty times',
      { sets: chained((next) => [`${next} ${next}`]), rules: [rule(['{s0}'])] },
    ],
    ['choices in choices', { sets: chained((next) => [next, `${next} a`]), rules: [rule(['{s0}'])] }],
    [
      'optional words in every entry',
      {
        sets: { a: words(300).map((word) => `${word}? `.repeat(9).trim()) },
        rules: [rule(['{a} {a} {a} {a}'])],
      },
    ],
    [
      'long questions a hundred times',
      {
        sets: { a: words(300) },
        rules: words(100).map((id) =>
          rule([id], { id, unless: { in: 'post', match: Array(20).fill('{a} _0-8 {a} _0-8 {a}') } }),
        ),
      },
    ],
  ])('with %s is refused for its cost, before it costs', (_, content) => {
    expect(refusal(JSON.stringify({ ...base, ...content })).join('\n')).toMatch(/^E-COST /m);
  });

  it.each([
    ['fifteen thousand unknown keys', Object.fromEntries(words(15_000).map((word) => [word, 1]))],
    ['a key of two hundred thousand letters', { ['k'.repeat(200_000)]: 1 }],
  ])('with %s is refused in few words', (_, content) => {
    const said = refusal(JSON.stringify({ ...base, ...content }));
    expect(said.length).toBeGreaterThan(0);
    expect(said.join('\n').length).toBeLessThan(50_000);
  });

  it('that is as dear as is allowed is paused before its steps are spent', () => {
    const hard = Array.from({ length: 50 }, (_, index) =>
      rule([`[a | b] _0-8 [a | b | c] _0-8 d${index}`], { id: `r${index}` }),
    );
    const loader = new Loader(english);
    const preset = { ...base, rules: hard } as unknown as Preset;
    const loaded = rulesOf(preset, 'en').map((one) => loader.load(one));
    const draft = `${'a b c '.repeat(200)}${words(50)
      .map((_, at) => `d${at}`)
      .join(' ')}. `.repeat(30);
    const reading = readWith(draft, { people: peopleOf(english, {}), kind: 'post' });
    const found = new Finder(loaded).find(reading, new Uint8Array(loaded.length));
    expect(found.paused.length).toBeGreaterThan(0);
    expect(found.steps).toBeLessThan(stepBudget * 2.5);
  });

  it('with a key twice is refused, with both lines', () => {
    const text = JSON.stringify({ ...base, sets: { a: ['x'] } }, null, 1);
    expect(refusal(text.replace('"a": [', '"a": ["y"],\n"\\u0061": ['))).toEqual([
      'E-KEY sets.a: The key "a" stands there twice, on lines 9 and 10. Take one of them out.',
    ]);
  });

  it('that is no UTF-8, too long, or cut off is refused', () => {
    const said = (bytes: Uint8Array) => {
      try {
        return textOf(bytes);
      } catch (thrown) {
        return thrown instanceof PresetRefused ? thrown.mistakes.map(line).join() : String(thrown);
      }
    };
    expect(said(new Uint8Array([0x7b, 0xff, 0xfe]))).toMatch(/^E-JSON: The file is not UTF-8/);
    expect(said(new Uint8Array(300_000))).toMatch(/^E-SIZE: The file has 300000 bytes; 262144 are the most/);
    expect(refusal('{"format": 1,\n  "id": x }')[0]).toMatch(/^E-JSON: .*line 2, column 9\. Mend it there\./);
    expect(refusal('{"format": 1,')[0]).toMatch(/it ends before it is complete/);
  });
});

const library = readFileSync(new URL('./library.youward.json', import.meta.url), 'utf8');
const codes = /^[EW]-(SIZE|JSON|KEY|SCHEMA|PATTERN|EMPTY|SET|COST|TEST|REWRITE|EXTENDS|NEEDS)[ :]/;
const nasty = fc.constantFrom<unknown>(
  '__proto__',
  '<img src=x onerror=alert(1)>',
  '\uD800',
  '\u202E',
  '{us} {',
  '[[[[',
  '_0-9',
  '_8-0 a',
  '{a} {a}',
  'a~~',
  '"',
  '!{us}',
  '^^ ^ $',
  'x'.repeat(401),
  '{match|lower|cap|nope}',
  '[[',
  'x=_1-8 x=_1-8',
  '',
  0,
  -1,
  1e308,
  null,
  true,
  [],
  {},
  [[[[]]]],
);
const atom = fc.constantFrom(
  '{us}',
  '{be}',
  '{s}',
  'a',
  'b~',
  '_',
  '_0-8',
  '[a | b]',
  '(a b)?',
  '!a',
  '^',
  '$',
  '{',
  ']',
  '|',
  'n=_1-3',
  '"a b"',
  '?',
  '{num}',
);
const pattern = fc.array(atom, { minLength: 1, maxLength: 14 }).map((atoms) => atoms.join(' '));
const changed = fc.oneof(
  nasty,
  pattern,
  fc.json().map((json): unknown => JSON.parse(json)),
  fc.string({ unit: 'binary' }),
);

/** Every place in a value, as the keys on the way to it. */
function places(value: unknown, way: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (value === null || typeof value !== 'object') return [way];
  return [way, ...Object.entries(value).flatMap(([key, item]) => places(item, [...way, key]))];
}
const everywhere = places(JSON.parse(library));

function put(way: readonly (string | number)[], value: unknown, key: string | null): string {
  const copy = JSON.parse(library);
  const last = way.at(-1);
  if (last === undefined) return JSON.stringify(value);
  const holder = way.slice(0, -1).reduce((at, step) => at[step], copy);
  if (key === null) holder[last] = value;
  else Object.defineProperty(holder, key, { value, enumerable: true });
  return JSON.stringify(copy);
}

const mutated = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...everywhere),
      changed,
      fc.option(fc.constantFrom('__proto__', 'constructor', 'x')),
    )
    .map(([way, value, key]) => put(way, value, key)),
  fc.integer({ min: 0, max: library.length }).map((at) => library.slice(0, at)),
  fc
    .tuple(fc.integer({ min: 0, max: library.length }), fc.string({ unit: 'binary', maxLength: 5 }))
    .map(([at, more]) => library.slice(0, at) + more + library.slice(at + more.length)),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

const runs = Number(process.env.RUNS ?? 10_000);
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

describe(`${runs} broken presets, from seed ${seed}`, () => {
  it('are each refused with listed errors or load whole, and nothing else in the world changes', () => {
    console.log(`seed ${seed}`);
    const untouched = Object.getOwnPropertyNames(Object.prototype).join();
    let loaded = 0;
    fc.assert(
      fc.property(mutated, (text) => {
        const said = refusal(text);
        if (said.length === 0) loaded += 1;
        for (const sentence of said) {
          expect(sentence).toMatch(codes);
          expect(sentence).toMatch(/[.?!]$/);
        }
        expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(untouched);
      }),
      { numRuns: runs, seed },
    );
    expect(loaded).toBeGreaterThan(0);
    expect(loaded).toBeLessThan(runs);
  }, 300_000);
});
