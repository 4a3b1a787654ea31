import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../src/create-engine';
import { createEngine } from '../../src/engine/check';
import type { NamedRule } from '../../src/engine/load';
import { english } from '../../src/languages/en';
import { layer } from '../../src/presets/layers';
import { line, PresetRefused } from '../../src/presets/mistake';
import { packs } from '../../src/presets/packs';
import type { Preset } from '../../src/presets/preset';
import { loadPreset } from '../../src/presets/prove';

const libraryText = readFileSync(new URL('./library.youward.json', import.meta.url), 'utf8');
const library: Preset = JSON.parse(libraryText);
const [room] = library.rules ?? [];

/** What is said about the library's preset with its one rule changed so. */
function complaints(change: object, more: object = {}): readonly string[] {
  try {
    loadPreset(JSON.stringify({ ...library, ...more, rules: [{ ...room, ...change }] }), english);
    return [];
  } catch (refused) {
    if (refused instanceof PresetRefused) return refused.mistakes.map(line);
    throw refused;
  }
}

const examples = path.resolve('../shared/presets');
const files = existsSync(examples)
  ? readdirSync(examples).filter((name) => name.endsWith('.youward.json'))
  : [];

describe('loading a preset', () => {
  it('takes one whose patterns compile and whose examples come out as written', () => {
    expect(loadPreset(libraryText, english)).toEqual({ preset: library, warnings: [] });
  });

  it('tries the examples of a rule for replies in replies, its rewrites too', () => {
    expect(complaints({ kind: 'reply' })).toEqual([]);
    expect(complaints({ kind: 'reply', flags: { 'Our [splendid] day.': '' } })).not.toEqual([]);
  });

  it.each([...packs.keys()])('takes the pack %s, which is a preset file like anyone’s', (name) => {
    expect(loadPreset(JSON.stringify(packs.get(name)), english).warnings).toEqual([]);
  });

  it('ships packs that change only rules there are', () => {
    expect(layer(builtInRules, [...packs.values()]).warnings).toEqual([]);
    expect(packs.size).toBe(8);
  });

  it('warns of a rule that fires everywhere, and of a rewrite that can never be put in place', () => {
    const common = loadPreset(
      JSON.stringify({
        ...library,
        rules: [{ ...room, match: ['what={word}'], says: 'x', rewrites: [], flags: {}, allows: ['5'] }].map(
          (rule) => ({ ...rule, flags: { '[Rain].': '' } }),
        ),
      }),
      english,
    );
    expect(common.warnings.map(line)).toEqual([
      expect.stringMatching(
        /^W-COMMON rules\[0\]: It fires in \d+ of 40 ordinary posts\. Make its patterns longer/,
      ),
    ]);
    const starter = loadPreset(
      JSON.stringify({
        ...library,
        rules: [
          {
            ...room,
            match: ['our splendid place={word}'],
            rewrites: [{ label: 'x', scope: 'sentence', text: 'You can use the {place}.' }],
            flags: { 'Come and see [our splendid hall] on Sunday.': 'You can use the hall.' },
          },
        ],
      }),
      english,
    );
    expect(starter.warnings.map(line)).toEqual([
      expect.stringMatching(/^W-STARTER rules\[0\]\.rewrites\[0\]: In all its examples it would lose words/),
    ]);
  });

  if (files.length === 0)
    it.skip('takes the example presets (there is no ../shared/presets on this machine)', () => {});
  it.each(files)('takes the example %s', (file) => {
    const { warnings } = loadPreset(readFileSync(path.join(examples, file), 'utf8'), english);
    expect(warnings.filter(({ code }) => code !== 'W-STARTER')).toEqual([]);
  });

  it.each([
    [{ match: ['our [new room'] }, /^E-PATTERN rules\[0\]\.match\[0\], column \d+: /],
    [
      { match: ['our room', 'our {ravi}'] },
      /^E-SET rules\[0\]\.match\[1\], column 5: There is no word list \{ravi\}\. .*There are: /,
    ],
    [{ match: ['our {gran}'] }, /Did you mean \{grand\}\?/],
    [{ match: ['our? new?'] }, /^E-EMPTY rules\[0\]\.match\[0\]/],
    [{ except: ['(('] }, /^E-EMPTY rules\[0\]\.except\[0\]/],
    [{ unless: { in: 'next', match: ['[you'] } }, /^E-PATTERN rules\[0\]\.unless\.match\[0\]/],
    [{ rewrites: [{ label: 'x', text: 'the {plaza}' }] }, /^E-REWRITE rules\[0\]\.rewrites\[0\].*plaza/],
    [
      { flags: { 'Our own [room] is here.': '' } },
      /^E-TEST rules\[0\]: “Our own \[room\] is here\.”: wanted “.*”, got nothing found\. Mend the pattern or the example\./,
    ],
    [
      { allows: ['See our splendid hall.'] },
      /^E-TEST rules\[0\]: “See our splendid hall\.”: wanted nothing found, got “See \[our splendid hall\]\.”/,
    ],
    [
      {
        rewrites: [
          { label: 'x', text: 'our grand new {place}' },
          { label: 'y', text: 'our splendid {place}' },
        ],
        flags: { '[Our splendid hall] is open.': 'Our grand new hall is open.' },
      },
      /^E-REWRITE rules\[0\]\.rewrites\[1\]: It changes nothing in any of the examples\./m,
    ],
    [
      {
        rewrites: [{ label: 'x', text: 'our magnificent {place}' }],
        flags: { '[Our splendid hall] is open.': 'Our magnificent hall is open.' },
      },
      /^E-REWRITE rules\[0\]\.rewrites\[0\]: What it makes, “Our magnificent hall is open\.”, is flagged by the same rule\./m,
    ],
  ])('refuses %j', (change, sentence) => {
    expect(complaints(change).join('\n')).toMatch(sentence);
  });

  it('refuses patterns that cost too much, however they hide it', () => {
    const everyone = Array.from({ length: 290 }, (_, index) => `word${index}`);
    const heavy = complaints(
      { match: ['{a} {b}? {a} {b}? {a} {b}? {a} {b}? _0-8 {a} _0-8 {b}'] },
      { sets: { ...library.sets, a: everyone.map((word) => `_0-2 ${word}`), b: ['{a} {a}', ...everyone] } },
    );
    expect(heavy.join('\n')).toMatch(/^E-COST rules\[0\]\.match\[0\]/);
  });

  it('refuses word lists that hold each other', () => {
    const round = complaints({ match: ['our {a}'] }, { sets: { ...library.sets, a: ['{b}'], b: ['{a}'] } });
    expect(round.join('\n')).toMatch(/^E-SET .*holds itself/);
  });

  it('refuses packs that are not shipped, and versions that are not these', () => {
    const said = complaints(
      {},
      { extends: ['youward:recomended@1', 'youward:recommended@7', 'youward:zzz@1'] },
    );
    expect(said).toEqual([
      'E-EXTENDS extends[0]: Youward ships no pack "youward:recomended". Did you mean "youward:recommended"?',
      'E-EXTENDS extends[1]: "youward:recommended" is at version 1.0.0. Look at what changed and write youward:recommended@1.',
      expect.stringMatching(
        /^E-EXTENDS extends\[2\]: Youward ships no pack "youward:zzz"\. There are: .*youward:recommended, /,
      ),
    ]);
  });
});

const opener: NamedRule = {
  id: 'we-opener',
  source: 'Youward',
  rule: {
    category: 'announce',
    severity: 'note',
    match: ['^ we {word}'],
    except: ['we sing'],
    says: 'It begins with us.',
    why: 'Readers look for themselves first.',
    flags: {},
    allows: [],
  },
};

/** The rules found in a draft under a preset that lies on one built-in rule. */
function found(draft: string, preset: Partial<Preset>) {
  const layers = layer([opener], [{ ...library, ...preset }]);
  const rules = new Map([opener, ...layers.rules].map((rule) => [rule.id, rule]));
  const engine = createEngine({ language: english, rules: [...rules.values()] });
  const context = { off: layers.off, names: layers.names, you: layers.you };
  return engine
    .check(draft, context)
    .findings.map(({ rule, severity, start, end }) => `${rule} ${severity}: ${draft.slice(start, end)}`);
}

describe('a preset on top of the built-in rules', () => {
  const draft = 'We dance. The singers meet on Mondays.';

  it('leaves them as they are where it says nothing', () => {
    expect(found(draft, {})).toEqual(['we-opener note: We dance']);
  });

  it.each<[string, Partial<Preset>, readonly string[]]>([
    ['off', { overrides: { 'we-opener': 'off' } }, []],
    ['louder', { overrides: { 'we-opener': { severity: 'strong' } } }, ['we-opener strong: We dance']],
    ['from the second on', { overrides: { 'we-opener': { threshold: 2 } } }, []],
    ['letting a phrase pass', { overrides: { 'we-opener': { allow: { add: ['we dance'] } } } }, []],
    ['without a word', { overrides: { 'we-opener': { words: { remove: ['we dance'] } } } }, []],
    [
      'with another word',
      { overrides: { 'we-opener': { words: { add: ['the singers'] } } } },
      ['we-opener note: We dance', 'we-opener note: The singers'],
    ],
  ])('turns a rule %s', (_, preset, findings) => {
    expect(found(draft, preset)).toEqual(findings);
  });

  it('takes back what a rule let pass', () => {
    expect(found('We sing.', {})).toEqual([]);
    const preset = { overrides: { 'we-opener': { allow: { remove: ['we sing'] } } } };
    expect(found('We sing.', preset)).toEqual(['we-opener note: We sing']);
  });

  it('warns of a rule that is not there, and does the rest', () => {
    const { warnings, off } = layer(
      [opener],
      [{ ...library, overrides: { 'we-openr': 'off', 'we-opener': 'off' } }],
    );
    expect(warnings.map(line)).toEqual([
      'W-UNKNOWN overrides.we-openr: Fern Street Library changes the rule "we-openr", and there is none. Did you mean "we-opener"?',
    ]);
    expect(off).toEqual(['we-opener']);
  });

  it('reaches the rules of the packs it builds on', () => {
    const { rules, warnings } = layer(
      [],
      [
        {
          ...library,
          extends: ['youward:saas@1'],
          overrides: { 'youward:saas/customer-logo-wall': { severity: 'note' } },
        },
      ],
    );
    expect(warnings).toEqual([]);
    expect(rules.find(({ id }) => id === 'youward:saas/customer-logo-wall')?.severity).toBe('note');
  });

  it('brings its rules, under its name, with its names and readers', () => {
    expect(found('Fern Street opened. Come to our splendid hall!', {})).toEqual([
      'fern-street/voice/grand-room warn: our splendid hall',
    ]);
    const layers = layer([], [library]);
    expect(layers.names.names).toEqual(['Fern Street Library', 'Fern Street']);
    expect(layers.you).toContain('borrower');
  });

  it('offers the words it prefers', () => {
    const layers = layer([], [library]);
    const engine = createEngine({ language: english, rules: layers.rules });
    const [finding] = engine.check('A patron asked for the key today.').findings;
    expect(finding?.rule).toBe('fern-street/voice/say-1');
    expect(finding?.sources).toEqual(['Fern Street Library']);
    expect(finding?.rewrites.map(({ text }) => text)).toEqual(['member', 'members']);
  });

  it('leaves out words that are replaced back and forth', () => {
    const replace = [
      { from: ['client'], to: ['guest'] },
      { from: ['guest'], to: ['client'] },
    ];
    expect(layer([], [{ ...library, replace, rules: [] }]).rules).toEqual([]);
  });

  it('of two teams that contradict each other leaves both words out, and says so', () => {
    const other = {
      ...library,
      id: 'other/voice',
      name: 'Other',
      replace: [{ from: ['member'], to: ['patron'] }],
    };
    const { rules, warnings } = layer([], [library, other]);
    expect(rules.map(({ id }) => id)).not.toContain('fern-street/voice/say-1');
    expect(rules.map(({ id }) => id)).not.toContain('other/voice/say-1');
    expect(warnings.map(line).join('\n')).toMatch(/W-CYCLE replace\[0\]: Fern Street Library .*agree on one/);
  });

  it('can not lower what an organisation locked, and everybody sees who did it', () => {
    const ours = {
      ...library,
      id: 'org/all',
      name: 'Fern County',
      overrides: { 'we-opener': { severity: 'warn' } },
    } as const;
    const theirs = { ...library, overrides: { 'we-opener': 'off' } } as const;
    const lock = { rules: ['we-opener'], presets: [ours], by: 'Fern County Council' };
    const { rules, off, locked, chain } = layer([opener], [ours, theirs], { lock });
    expect([off, locked]).toEqual([[], ['we-opener']]);
    expect(rules.find(({ id }) => id === 'we-opener')?.severity).toBe('warn');
    expect(chain['we-opener']).toEqual([
      'Fern County made it louder: note to warn',
      'Fern Street Library would change it; Fern County Council locked it',
      'Fern County Council locked it',
    ]);
    expect(layer([opener], [ours, theirs]).off).toEqual(['we-opener']);
  });

  it('speaks the language of the interface where it can', () => {
    const says = (locale: string) => layer([], [library], { locale }).rules[0]?.rule.says;
    expect(says('de-AT')).toBe('Was kann man dort tun?');
    expect(says('fr')).toBe('What can a member do in the {place}?');
  });
});
