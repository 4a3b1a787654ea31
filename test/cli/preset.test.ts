import { chmodSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { UsageMistake } from '../../src/cli/flags';
import { runPreset } from '../../src/cli/preset/run';

const folder = mkdtempSync(path.join(tmpdir(), 'youward-presets-'));
const at = (name: string) => path.join(folder, name);
const preset = (...args: string[]) => runPreset(args, '2026-11-28');
const library = path.resolve('test/presets/library.youward.json');

describe('youward preset', () => {
  it('makes a first preset that is right, in JSON and in YAML, and writes over nothing', async () => {
    for (const name of ['Fernwood.youward.json', 'Fernwood.yaml']) {
      expect((await preset('new', at(name))).code).toBe(0);
      const { text, code } = await preset('check', at(name));
      expect([code, text]).toEqual([
        0,
        expect.stringContaining('fernwood/voice 0.1.0 (revision 1) is right; 2 examples'),
      ]);
    }
    expect(await preset('new', at('Fernwood.yaml'))).toEqual({
      code: 2,
      text: expect.stringContaining('it is there already'),
    });
  });

  it('builds the JSON that browsers read from YAML', async () => {
    await preset('new', at('build.yaml'), '--id', 'a/b', '--name', 'A team');
    expect((await preset('build', at('build.yaml'))).code).toBe(0);
    expect(JSON.parse(readFileSync(at('build.youward.json'), 'utf8'))).toMatchObject({
      id: 'a/b',
      name: 'A team',
    });
  });

  it.each([
    ['format: [1\nid: x', /E-JSON: Line \d, column \d+: .* Mend it there\./],
    ['name: a\nname: b\n', /E-KEY: Line 2, column 1: .*unique/],
    ['format: 1\nid: a/b\n', /E-SCHEMA: "version" is missing\. Add it\./],
    [
      `a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [${'*a,'.repeat(9)}*a]\nc: [${'*b,'.repeat(30)}*b]`,
      /E-COST: Its aliases/,
    ],
  ])('says what is wrong with the YAML %j', async (text, sentence) => {
    writeFileSync(at('wrong.yaml'), text);
    const checked = await preset('check', at('wrong.yaml'));
    expect([checked.code, checked.text]).toEqual([1, expect.stringMatching(sentence)]);
  });

  it('tells programs the same as people', async () => {
    const { text, code } = await preset('check', library, at('wrong.yaml'), '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(text)).toMatchObject([
      { ok: true, id: 'fern-street/voice', mistakes: [] },
      { ok: false, mistakes: [{ code: 'E-COST' }] },
    ]);
  });

  it('shows every example', async () => {
    const { text } = await preset('test', library);
    expect(text).toMatch(/grand-room marks “.*\[.*\].*” and makes “.*”/);
    expect(text).toMatch(/grand-room lets “.*” pass/);
  });

  it('signs with a key that only its owner may read, and sees every change', async () => {
    await preset('keygen', at('key'));
    expect(statSync(at('key')).mode & 0o777).toBe(0o600);
    await preset('sign', library, '--key', at('key'), '-o', at('signed.json'));
    expect(await preset('verify', at('signed.json'), '--key', at('key.pub'))).toMatchObject({ code: 0 });
    const signed = readFileSync(at('signed.json'), 'utf8');
    writeFileSync(at('changed.json'), signed.replace('splendid', 'splended'));
    expect(await preset('verify', at('changed.json'))).toEqual({
      code: 1,
      text: expect.stringContaining('E-SIG sig: The signature does not fit'),
    });
    chmodSync(at('key'), 0o644);
    expect(await preset('sign', library, '--key', at('key'))).toEqual({
      code: 2,
      text: expect.stringContaining('others may read this key. Run: chmod 600'),
    });
    chmodSync(at('key'), 0o600);
  });

  it('lets an old key vouch for a new one, and no other', async () => {
    for (const name of ['old', 'new', 'other']) await preset('keygen', at(name));
    await preset('sign', library, '--key', at('new'), '--from', at('old'), '-o', at('rotated.json'));
    expect((await preset('verify', at('rotated.json'), '--key', at('old.pub'))).text).toMatch(/vouches/);
    expect(await preset('verify', at('rotated.json'), '--key', at('other.pub'))).toEqual({
      code: 1,
      text: expect.stringContaining('E-SIG key: It is signed with'),
    });
    const envelope = JSON.parse(readFileSync(at('rotated.json'), 'utf8'));
    envelope.handovers[0].from = readFileSync(at('other.pub'), 'utf8').trim();
    writeFileSync(at('forged.json'), JSON.stringify(envelope));
    expect((await preset('verify', at('forged.json'), '--key', at('other.pub'))).code).toBe(1);
  });

  it('compares by meaning, and fails on what it was told to', async () => {
    const louder = JSON.parse(readFileSync(library, 'utf8'));
    louder.rules[0].severity = 'strong';
    louder.us.names.push('The Reading Room');
    writeFileSync(at('louder.json'), JSON.stringify(louder));
    const { text, code } = await preset('diff', library, at('louder.json'), '--fail-on', 'louder');
    expect(code).toBe(1);
    expect(text).toMatch(/^louder {4}grand-room goes from warn to strong$/m);
    expect(text).toMatch(/^identity {2}“The Reading Room” becomes one of your names/m);
    expect((await preset('diff', library, library, '--fail-on', 'louder')).code).toBe(0);
  });

  it('says which file is not there, and that this is no wrong preset', async () => {
    for (const act of ['check', 'test', 'build', 'verify'])
      expect(await preset(act, at('nowhere.yaml'))).toEqual({
        code: 2,
        text: `${at('nowhere.yaml')}: there is no such file.\n`,
      });
  });

  it.each([
    [['frob'], 'There is no "preset frob"'],
    [['sign', 'x'], 'Name the key'],
    [['diff', 'x'], 'the old file and the new one'],
    [['check', 'x', '--format', 'xml'], '--format is text or json'],
    [['diff', 'a', 'b', '--fail-on', 'anything'], '--fail-on is words'],
  ])('refuses the command line %j', async (args, sentence) => {
    await expect(runPreset(args, '')).rejects.toThrow(sentence);
    await expect(runPreset(args, '')).rejects.toThrow(UsageMistake);
  });
});
