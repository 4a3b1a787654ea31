import { writeFileSync } from 'node:fs';
import type { Rule } from '../src/engine/rule';
import type { Site } from '../src/engine/site';
import { english } from '../src/english';
import { speakWith } from '../src/say';
import { rulesPage } from './docs/rules-page';
import { sitesPage } from './docs/sites-page';

// The pages of docs that are written from the code itself: npm run docs.
const byId = <Data>(files: Readonly<Record<string, Data>>): Readonly<Record<string, Data>> =>
  Object.fromEntries(Object.entries(files).map(([file, data]) => [file.replace(/^.*\/|\.ts$/g, ''), data]));
const rules = byId(import.meta.glob<Rule>('../src/rules/en/*.ts', { eager: true, import: 'default' }));
const sites = byId(import.meta.glob<Site>('../src/sites/*.ts', { eager: true, import: 'default' }));
speakWith(english);
writeFileSync('docs/rules.md', rulesPage(rules));
writeFileSync('docs/sites.md', sitesPage(sites));
console.log('wrote docs/rules.md and docs/sites.md');
