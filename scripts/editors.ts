// npm run docs:editors: writes docs/editors.md from what the last runs of the editors saw, in each browser.
import { writeFileSync } from 'node:fs';
import { editors } from '../test/browser/editor-cases';
import { attempts } from '../test/browser/matrix/attempts';
import { allSeen } from '../test/browser/matrix/seen';
import { editorsPage } from './docs/editors-page';

const seen = allSeen();
if (!seen.length)
  throw new Error('No browser was run yet: npm run browser -- editors.spec.ts, npm run browser:firefox.');
writeFileSync(
  'docs/editors.md',
  editorsPage(
    seen,
    editors,
    attempts.map(({ name }) => name),
  ),
);
console.log(`wrote docs/editors.md from ${seen.length} runs`);
