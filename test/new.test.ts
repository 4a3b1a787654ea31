import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from '../src/engine/check';
import { mismatches } from '../src/engine/example';
import type { Rule } from '../src/engine/rule';
import { english } from '../src/languages/en';
import { dataFileFaults, sizeFaults, unfilledFaults } from './architecture/shapes';

const copy = mkdtempSync(path.join(tmpdir(), 'youward-'));
const written = (file: string) => ({ file, code: readFileSync(path.join(copy, file), 'utf8') });

/** Runs `npm run new` in a copy of the repository that has only what it needs. */
function start(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/new.mjs', ...args], {
    cwd: copy,
    encoding: 'utf8',
  });
  return { code: status, said: `${stdout}${stderr}`.trim() };
}

beforeAll(() => {
  cpSync('scripts', path.join(copy, 'scripts'), { recursive: true });
  cpSync('manifest.json', path.join(copy, 'manifest.json'));
  cpSync('_locales/en', path.join(copy, '_locales/en'), { recursive: true });
  mkdirSync(path.join(copy, 'src/sites'), { recursive: true });
});

describe('npm run new', () => {
  it('writes a rule that is complete, and says what to fill in', () => {
    expect(start('rule', 'follow-back').code).toBe(0);
    const source = written('src/rules/en/follow-back.ts');
    expect([...dataFileFaults(source, 'Rule'), ...sizeFaults(source)]).toEqual([]);
    expect(unfilledFaults(source).length).toBeGreaterThan(8);
  });

  it('writes a rule that matches its own examples', async () => {
    const file = path.join(copy, 'src/rules/en/follow-back.ts');
    const { default: rule }: { default: Rule } = await import(/* @vite-ignore */ file);
    const engine = createEngine({ language: english, rules: [{ id: 'new', rule, source: 'Youward' }] });
    expect(mismatches(engine, 'new', rule, {}, true)).toEqual([]);
  });

  it('writes a site with its hosts, and puts them into the manifest once, which stays as it was laid out', () => {
    const before = written('manifest.json').code;
    expect(start('site', 'kiln', 'www.kiln.example', '*.kiln.social').code).toBe(0);
    const source = written('src/sites/kiln.ts');
    expect(dataFileFaults(source, 'Site')).toEqual([]);
    expect(source.code).toContain("hosts: ['www.kiln.example', '*.kiln.social']");
    expect(start('site', 'kiln', 'www.kiln.example').code).toBe(1);
    const { code: after } = written('manifest.json');
    const both = ['https://www.kiln.example/*', 'https://*.kiln.social/*'];
    const { content_scripts: scripts, host_permissions: hosts } = JSON.parse(before);
    const [story, ...others] = scripts;
    expect(JSON.parse(after)).toEqual({
      ...JSON.parse(before),
      content_scripts: [{ ...story, matches: [...story.matches, ...both] }, ...others],
      host_permissions: [...hosts, ...both],
    });
    const kept = after.split('\n').filter((line) => !/kiln/.test(line));
    expect(kept.join('').replaceAll(',', '')).toBe(before.split('\n').join('').replaceAll(',', ''));
  });

  it('writes a language with each text, in the forms its counts take, marked until it is translated', () => {
    expect(start('language', 'pl').said).toMatch(/^_locales\/pl\/messages\.json is written.*\d{3} texts/s);
    const texts = JSON.parse(written('_locales/pl/messages.json').code);
    expect(Object.keys(texts).filter((key) => key.startsWith('about_us_'))).toEqual(
      ['few', 'many', 'one', 'other'].map((form) => `about_us_${form}`),
    );
    expect([texts.language.message, texts.direction.message, texts.app_name.message]).toEqual([
      'pl',
      'ltr',
      'Youward',
    ]);
    expect(texts.close.message).toBe('fill in: Close');
    expect(start('language', 'he').code).toBe(0);
    expect(JSON.parse(written('_locales/he/messages.json').code).direction.message).toBe('rtl');
  });

  it.each([
    [['language', 'pl'], 'There is _locales/pl already.'],
    [['language', 'polski'], '"polski" is no language of browsers. Write it like it, nl or pt_BR'],
    [['language'], 'npm run new language it'],
    [['rule'], 'Name the rule for what writers do: npm run new rule follow-us'],
    [['rule', 'FollowBack'], 'write it in kebab-case: npm run new rule follow-back'],
    [['rule', 'Über uns!'], 'write it in kebab-case: npm run new rule uber-uns'],
    [['rule', '../evil'], 'npm run new rule evil'],
    [['rule', 'post-utils'], '"post-utils" says nothing. Name the rule for what writers do'],
    [['rule', 'follow-back'], 'There is a rule of this name already: src/rules/en/follow-back.ts.'],
    [
      ['site', 'my-site', 'https://x.example/'],
      '"https://x.example/" is no host name. Give it without https://',
    ],
    [['page', 'x'], 'Say what is new: npm run new rule NAME'],
  ])('refuses %j with the mend', (args, sentence) => {
    const { code, said } = start(...args);
    expect(code).toBe(1);
    expect(said).toContain(sentence);
  });
});
