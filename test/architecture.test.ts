import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importFaults } from './architecture/layers';
import {
  dataFileFaults,
  habitFaults,
  handListFaults,
  nameFaults,
  purityFaults,
  sizeFaults,
  unfilledFaults,
} from './architecture/shapes';
import { importsOf, type Source, sources, target } from './architecture/source';

const code = sources(['src'], ['.ts', '.tsx']);
const everything = [
  ...code,
  ...sources(['test', 'bench', 'scripts'], ['.ts', '.tsx', '.mjs', '.js', '.jsx']),
];
const rules = code.filter(({ file }) => /^src\/rules\/[^/]+\/[^/]+\.ts$/.test(file));
const sites = code.filter(({ file }) => /^src\/sites\/[^/]+\.ts$/.test(file));
const idOf = ({ file }: Source) => file.replace(/^.*\/|\.ts$/g, '');

const faultsOf = (files: readonly Source[], law: (source: Source) => readonly string[]) => files.flatMap(law);

describe('the repository', () => {
  it('imports down only, and each file belongs to a layer', () => {
    expect(faultsOf(code, importFaults)).toEqual([]);
  });

  it('keeps the engine, its words, its rules and its sites pure', () => {
    const pure = code.filter(({ file }) =>
      /^src\/(engine|languages|rules|sites)\/|^src\/create-engine/.test(file),
    );
    expect(faultsOf(pure, purityFaults)).toEqual([]);
  });

  it('has rule files that are one rule each, and site files that are one site each', () => {
    expect(faultsOf(rules, (source) => dataFileFaults(source, 'Rule'))).toEqual([]);
    expect(faultsOf(sites, (source) => dataFileFaults(source, 'Site'))).toEqual([]);
  });

  it('has nothing left to fill in', () => {
    expect(faultsOf([...rules, ...sites], unfilledFaults)).toEqual([]);
  });

  it('keeps every rule file where rules are looked for: one folder a language, nothing deeper', () => {
    const lost = code.filter(
      ({ file }) => file.startsWith('src/rules/') && !rules.some((rule) => rule.file === file),
    );
    expect(lost.map(({ file }) => `${file} is not found by any glob. Move it to src/rules/en/.`)).toEqual([]);
  });

  it('lists no rule and no site by hand', () => {
    const ruleIds = new Set(rules.map(idOf));
    const siteIds = new Set(sites.map(idOf));
    expect(faultsOf(code, (source) => handListFaults(source, ruleIds, 'rule'))).toEqual([]);
    expect(faultsOf(code, (source) => handListFaults(source, siteIds, 'site'))).toEqual([]);
    const byName = code.flatMap((source) =>
      importsOf(source)
        .filter(({ how }) => how !== 'glob')
        .map((one) => target(source, one))
        .filter((to) => to !== null && [...rules, ...sites].some(({ file }) => file === `${to}.ts`))
        .map((to) => `${source.file} imports ${to} by name. Find it with import.meta.glob.`),
    );
    expect(byName).toEqual([]);
  });

  it('names files for what is in them', () => {
    expect(faultsOf(everything, nameFaults)).toEqual([]);
  });

  it('keeps files small enough to read in one go', () => {
    expect(faultsOf(code, sizeFaults)).toEqual([]);
  });

  it('keeps its habits: no sleeps, no silenced compiler, no undated promises', () => {
    const others = everything.filter(({ file }) => !file.startsWith('test/architecture'));
    expect(faultsOf(others, habitFaults)).toEqual([]);
  });
});

describe('the packages', () => {
  const manifest: Record<'dependencies' | 'devDependencies', Record<string, string>> = JSON.parse(
    readFileSync('package.json', 'utf8'),
  );
  const all = { ...manifest.dependencies, ...manifest.devDependencies };

  it('are pinned to one version each', () => {
    const loose = Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose.map(([name, version]) => `${name} is ${version}. Pin it: npm i -E ${name}`)).toEqual([]);
  });

  it('each say in the README what they are for', () => {
    const tables = readFileSync('README.md', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('|'));
    const named = new Set(
      tables.flatMap((row) => (row.split('|')[1] ?? '').split(',')).map((name) => name.trim()),
    );
    const silent = Object.keys(all).filter((name) => !named.has(name));
    expect(
      silent.map((name) => `Say in README.md, under "What it is made of", what ${name} is for.`),
    ).toEqual([]);
    const gone = [...named].filter(
      (name) => /^@?[a-z][a-z0-9-]+([/.][a-z0-9-]+)$/.test(name) && !(name in all),
    );
    expect(
      gone.map((name) => `README.md says what ${name} is for, and package.json has no such package.`),
    ).toEqual([]);
  });
});

const at = (file: string, text: string): Source => ({ file, code: text });

describe('the laws', () => {
  it('see every way to import', () => {
    const source = at(
      'src/a.ts',
      `import x from './static';
       import type { Y } from './type';
       import { type Z } from './types-only';
       import './effect';
       export * from './star';
       export { w } from './named';
       const d = await import('./dynamic');
       const g = import.meta.glob(['./many/*.ts', '!./many/not.ts'], { eager: true });
       type T = import('./inline').T;`,
    );
    expect(
      importsOf(source).map(({ from, typeOnly, how }) => `${from} ${how}${typeOnly ? ' type' : ''}`),
    ).toEqual([
      './static static',
      './type static type',
      './types-only static type',
      './effect static',
      './star static',
      './named static',
      './dynamic dynamic',
      './many/*.ts glob',
      '!./many/not.ts glob',
      './inline static type',
    ]);
  });

  it.each([
    ['src/engine/check.ts', `import { x } from '../languages/en/words';`, 'imports point down'],
    ['src/engine/check.ts', `export * from '../ui/Card';`, 'imports point down'],
    ['src/engine/check.ts', `const x = await import('../settings');`, 'imports point down'],
    ['src/engine/check.ts', `const x = import.meta.glob('../rules/en/*.ts');`, 'imports point down'],
    ['src/engine/check.ts', `const x = await import(name);`, 'Write the name out'],
    ['src/engine/check.ts', `import diff from 'diff';`, 'may use nothing'],
    ['src/composer/paint.ts', `import { check } from '../engine/check';`, 'Write "import type"'],
    [
      'src/composer/paint.ts',
      `import browser from 'webextension-polyfill';`,
      'only our own pages and the background',
    ],
    [
      'src/story.iife.ts',
      `import browser from 'webextension-polyfill';`,
      'what runs in pages has src/native.ts',
    ],
    ['src/ui/Card.tsx', `import { story } from '../content.iife';`, 'Nothing imports an entry point'],
    ['src/ui/Card.tsx', `import { Row } from '../popup/Row';`, 'a part of src/popup/ alone'],
    ['src/odd.ts', `export const x = 1;`, 'belongs to no layer'],
    ['src/engine/check.ts', `import { x } from '../../test/pages/x';`, 'outside src'],
  ])('refuse in %s: %s', (file, text, sentence) => {
    expect(importFaults(at(file, text)).join('\n')).toContain(sentence);
  });

  it.each([
    ['src/composer/paint.ts', `import type { Finding } from '../engine/finding';`],
    ['src/composer/paint.ts', `import { read } from './map';`],
    ['src/popup/main.tsx', `import browser from 'webextension-polyfill'; import { Row } from './Row';`],
    ['src/background.ts', `import browser from 'webextension-polyfill';`],
    ['src/popup/tab.ts', `import type { Tabs } from 'webextension-polyfill';`],
    ['src/cli.ts', `import { parse } from 'csv-parse'; import { run } from './cli/check';`],
    ['src/create-engine.ts', `const rules = import.meta.glob('./rules/en/*.ts', { eager: true });`],
  ])('allow in %s: %s', (file, text) => {
    expect(importFaults(at(file, text))).toEqual([]);
  });

  it.each([
    ['src/engine/utils.ts', 'says nothing'],
    ['src/engine/string-helpers.ts', 'says nothing'],
    ['src/common/x.ts', 'says nothing'],
    ['src/engine/checkDraft.ts', 'check-draft.ts'],
    ['src/ui/card.tsx', 'PascalCase'],
  ])('refuse the name %s', (file, sentence) => {
    expect(nameFaults(at(file, '')).join('\n')).toContain(sentence);
  });

  it('accept the names this project uses', () => {
    for (const file of [
      'src/content.iife.ts',
      'src/popup/main.tsx',
      'src/ui/WhyCard.tsx',
      'test/cli.test.ts',
    ])
      expect(nameFaults(at(file, ''))).toEqual([]);
  });

  it('refuse what is too long or too short', () => {
    const long = (count: number) => 'x\n'.repeat(count);
    expect(sizeFaults(at('src/engine/a.ts', long(251)))).toHaveLength(1);
    expect(sizeFaults(at('src/engine/a.ts', long(250)))).toEqual([]);
    expect(sizeFaults(at('src/ui/A.tsx', long(61)))).toHaveLength(1);
    expect(sizeFaults(at('src/rules/en/a.ts', long(14)))).toHaveLength(1);
    expect(sizeFaults(at('src/rules/en/a.ts', long(41)))).toHaveLength(1);
    expect(sizeFaults(at('src/rules/en/a.ts', long(40)))).toEqual([]);
  });

  it('refuse a rule file with code, with two exports, or that no compiler checks', () => {
    const faults = (text: string) => dataFileFaults(at('src/rules/en/a-b.ts', text), 'Rule').join('\n');
    expect(faults(`export default { says: 'x' } satisfies Rule;`)).toBe('');
    expect(faults(`const rule: Rule = { says: 'x' };\nexport default rule;`)).toBe('');
    expect(faults(`export default { says: 'x' };`)).toContain('satisfies Rule');
    expect(faults(`export const a = 1; export default {} satisfies Rule;`)).toContain('export one thing');
    expect(faults(`export default { match: [1].map((x) => x) } satisfies Rule;`)).toContain('data only');
  });

  it('name each thing that a new file leaves to fill in', () => {
    const text = `says: 'Fill in what readers hear.',\nhosts: ['fill-in.example'],\nwhy: 'They filled in a form.',`;
    expect(unfilledFaults(at('src/rules/en/a.ts', text))).toEqual([
      'src/rules/en/a.ts:1: Fill in what readers hear.',
      'src/rules/en/a.ts:2: fill-in.example',
    ]);
  });

  it('refuse a registration by hand', () => {
    const ids = new Set(['follow-us', 'launch-fanfare', 'humble-brag']);
    const faults = (text: string) => handListFaults(at('src/x.ts', text), ids, 'rule');
    expect(faults(`const all = ['follow-us', 'launch-fanfare', 'humble-brag'];`)).toHaveLength(1);
    expect(faults(`const by = { 'follow-us': 1, 'launch-fanfare': 2, 'humble-brag': 3 };`)).toHaveLength(1);
    expect(faults(`const two = ['follow-us', 'launch-fanfare'];`)).toEqual([]);
  });

  it('refuse a clock, chance and a page in pure code, and see through look-alikes', () => {
    const faults = (text: string) => purityFaults(at('src/engine/x.ts', text));
    expect(faults('const now = Date.now();')).toHaveLength(1);
    expect(faults('const dice = Math.random();')).toHaveLength(1);
    expect(faults('document.title')).toHaveLength(1);
    expect(faults('const { known } = site; known.date; x.location; const y = { window: 1 };')).toEqual([]);
  });

  it('refuse sleeps, silenced compilers and undated promises', () => {
    for (const line of ['await page.waitForTimeout(5)', '// @ts-ignore', 'it.only(', '// TODO later'])
      expect(habitFaults(at('test/x.test.ts', line))).toHaveLength(1);
    expect(habitFaults(at('test/x.test.ts', '// TODO (2027-01-31): when Firefox has it'))).toEqual([]);
  });
});
