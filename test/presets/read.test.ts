import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mostBytes } from '../../src/presets/json';
import { line, PresetRefused } from '../../src/presets/mistake';
import { readPreset } from '../../src/presets/read';

const library = JSON.parse(readFileSync(new URL('./library.youward.json', import.meta.url), 'utf8'));

/** What is said about a preset's text, a sentence a mistake. */
function complaints(text: string): readonly string[] {
  try {
    readPreset(text);
    return [];
  } catch (refused) {
    if (refused instanceof PresetRefused) return refused.mistakes.map(line);
    throw refused;
  }
}

/** The library's preset with one place changed: `changed('rules.0.match', [])`. */
function changed(path: string, value: unknown): string {
  const copy = structuredClone(library);
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const place = steps.reduce((at, step) => at[step], copy);
  if (value === undefined) delete place[last];
  else place[last] = value;
  return JSON.stringify(copy);
}

describe('a preset', () => {
  it('is read whole when it has the published shape', () => {
    expect(readPreset(JSON.stringify(library))).toEqual({ preset: library, warnings: [] });
  });

  it('needs no more than who it is', () => {
    const least = { format: 1, id: 'a/b', version: '1', revision: 1, name: 'A', language: 'en' };
    expect(complaints(JSON.stringify(least))).toEqual([]);
  });

  it.each([
    ['format', 2, 'E-SCHEMA format: It is 1, not 2.'],
    [
      'id',
      'Fern Street',
      'E-SCHEMA id: "Fern Street" does not fit here; it is team/name in lower case, as in harbor-kitchen/voice.',
    ],
    ['name', undefined, 'E-SCHEMA: "name" is missing. Add it.'],
    ['revision', '3', 'E-SCHEMA revision: It must be a whole number, not "3".'],
    ['revision', 0, 'E-SCHEMA revision: It must be 1 or more, not 0.'],
    ['sevrity', 1, 'E-SCHEMA sevrity: "sevrity" is no key that belongs here. There are: $schema, format, id'],
    ['overides', {}, 'E-SCHEMA overides: "overides" is no key that belongs here. Did you mean "overrides"?'],
    [
      'homepage',
      'http://fern.example',
      'E-SCHEMA homepage: "http://fern.example" does not fit here; it is an https address.',
    ],
    [
      'extends',
      ['https://a.example/b.json'],
      'it is a shipped pack with its major version, as in youward:recommended@1.',
    ],
    [
      'us.brand',
      ['Fern'],
      'E-SCHEMA us.brand: "brand" is no key that belongs here. There are: names, products, handles, people.',
    ],
    [
      'sets.Big',
      ['x'],
      'E-SCHEMA sets.Big: The key "Big" does not fit here; it is a lower-case word, as in proud.',
    ],
    ['rules.0.match', [], 'E-SCHEMA rules[0].match: It needs an entry at least.'],
    [
      'rules.0.match',
      ['x'.repeat(401)],
      'E-SCHEMA rules[0].match[0]: It is longer than 400 characters. Shorten it.',
    ],
    [
      'rules.0.match',
      Array(21).fill('x'),
      'E-SCHEMA rules[0].match: It has more than 20 entries. Split it, or take some out.',
    ],
    [
      'rules.0.severity',
      'loud',
      'E-SCHEMA rules[0].severity: It is "note" or "warn" or "strong", not "loud".',
    ],
    ['rules.0.sevrity', 'warn', 'Did you mean "severity"?'],
    ['rules.0.flags', {}, 'E-SCHEMA rules[0].flags: It needs an entry at least.'],
    [
      'rules.0.rewrites',
      [{ label: 'x', text: 'y'.repeat(281) }],
      'rules[0].rewrites[0].text: It is longer than 280',
    ],
    ['rules.0.rewrites', [{ label: 'x', text: 'y', html: '' }], '"html" is no key that belongs here.'],
    ['overrides', { 'follow-us': 'on' }, 'E-SCHEMA overrides.follow-us: It is "off", not "on".'],
    [
      'overrides',
      { 'follow-us': { words: { replace: [] } } },
      'overrides.follow-us.words.replace: "replace" is no key',
    ],
    ['replace.0.to', 'member', 'E-SCHEMA replace[0].to: It must be a list, not "member".'],
    ['rules.1', library.rules[0], 'E-SCHEMA rules[1].id: There are two rules "grand-room". Rename one.'],
    ['needs', '99.0', 'E-NEEDS needs: It needs Youward 99.0; this is'],
    ['name', 'Fern \u202EteertS', 'E-SCHEMA name: There is the hidden character U+202E in it. Take it out.'],
    [
      'rules.0.says',
      'a\u0007',
      'E-SCHEMA rules[0].says: There is the hidden character U+0007 in it. Take it out.',
    ],
    [
      'rules.0.says',
      'a\uD800',
      'E-SCHEMA rules[0].says: There is half of a surrogate pair in it. Take it out.',
    ],
  ])('with %s = %j is refused: %s', (path, value, sentence) => {
    expect(complaints(changed(path, value)).join('\n')).toContain(sentence);
  });

  it('tells every mistake at once', () => {
    const copy = { ...library, format: 3, name: '', extra: true };
    expect(complaints(JSON.stringify(copy))).toHaveLength(3);
  });

  it.each(['__proto__', 'constructor', 'prototype'])(
    'with the key %s anywhere is refused, and touches nothing',
    (key) => {
      const text = JSON.stringify(library).replace('"grand":', `"${key}": {"polluted": true}, "grand":`);
      expect(complaints(text)).toEqual([`E-KEY sets.${key}: "${key}" can't be a key. Give it another name.`]);
      expect('polluted' in {}).toBe(false);
    },
  );

  it('that is no JSON, too big or too deep is refused', () => {
    expect(complaints('{"format": 1,')[0]).toContain('E-JSON: The file is not JSON');
    expect(complaints(`"${'x'.repeat(mostBytes)}"`)[0]).toContain('E-SIZE: The file has');
    expect(complaints(`${'['.repeat(20)}${']'.repeat(20)}`)[0]).toContain('nested deeper');
    expect(complaints('['.repeat(100_000))[0]).toMatch(/^E-JSON/);
    expect(complaints('[]')[0]).toBe('E-SCHEMA: It must be an object { … }, not [].');
  });

  it('that has expired, or undoes itself, is read and says so', () => {
    const old = readPreset(changed('expires', '2026-01-31'), '2026-02-01');
    expect(old.warnings.map(line)).toEqual([
      'W-STALE expires: It held until 2026-01-31. Ask desk@fernstreet.example for a newer one.',
    ]);
    expect(readPreset(changed('expires', '2026-01-31'), '2026-01-31').warnings).toEqual([]);
    const cycle = readPreset(
      changed('replace', [
        { from: ['client'], to: ['guest'] },
        { from: ['guest'], to: ['client'] },
      ]),
    );
    expect(cycle.warnings.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'W-CYCLE replace[0]',
      'W-CYCLE replace[1]',
    ]);
  });
});
