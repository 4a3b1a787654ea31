import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rulesPage } from '../scripts/docs/rules-page';
import type { Rule } from '../src/engine/rule';

const files = import.meta.glob<Rule>('../src/rules/en/*.ts', { eager: true, import: 'default' });
const rules = Object.fromEntries(
  Object.entries(files).map(([file, rule]) => [file.replace(/^.*\/|\.ts$/g, ''), rule]),
);

it('docs/rules.md has the rules as they are: npm run docs writes it again', () => {
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulesPage(rules));
});
