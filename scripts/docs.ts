import { writeFileSync } from 'node:fs';
import type { Rule } from '../src/engine/rule';
import { rulesPage } from './docs/rules-page';

// The pages of docs that are written from the code itself: npm run docs.
const files = import.meta.glob<Rule>('../src/rules/en/*.ts', { eager: true, import: 'default' });
const rules = Object.fromEntries(
  Object.entries(files).map(([file, rule]) => [file.replace(/^.*\/|\.ts$/g, ''), rule]),
);
writeFileSync('docs/rules.md', rulesPage(rules));
console.log('wrote docs/rules.md');
