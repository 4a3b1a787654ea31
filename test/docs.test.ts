import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rulesPage } from '../scripts/docs/rules-page';
import { sitesPage } from '../scripts/docs/sites-page';
import type { Rule } from '../src/engine/rule';
import type { Site } from '../src/engine/site';
import { editors } from './browser/editor-cases';
import { attempts } from './browser/matrix/attempts';

const byId = <Data>(files: Readonly<Record<string, Data>>): Readonly<Record<string, Data>> =>
  Object.fromEntries(Object.entries(files).map(([file, data]) => [file.replace(/^.*\/|\.ts$/g, ''), data]));
const rules = byId(import.meta.glob<Rule>('../src/rules/en/*.ts', { eager: true, import: 'default' }));
const sites = byId(import.meta.glob<Site>('../src/sites/*.ts', { eager: true, import: 'default' }));

it('docs/rules.md has the rules as they are: npm run docs writes it again', () => {
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulesPage(rules));
});

it('docs/sites.md has the sites as they are: npm run docs writes it again', () => {
  expect(readFileSync('docs/sites.md', 'utf8')).toBe(sitesPage(sites));
});

it('the README names every site', () => {
  const where = readFileSync('README.md', 'utf8').split('\n## Where it works\n')[1]!.split('\n## ')[0]!;
  for (const { name } of Object.values(sites)) expect(where).toContain(name);
});

it('docs/editors.md has every promise for every editor: npm run docs:editors writes it from the last runs', () => {
  const rows = readFileSync('docs/editors.md', 'utf8').match(/^\|.*\|$/gm)!;
  const cells = rows.map((row) => row.slice(2, -2).split(' | '));
  expect(cells[0]!.slice(1)).toEqual(editors);
  expect(cells.slice(2).map(([promise]) => promise)).toEqual(attempts.map(({ name }) => name));
});
