import { execFileSync } from 'node:child_process';
import { buildForTests } from './build';

/** Before the first browser test: a Chromium is known, and the pages and the test extension are as new as their sources. */
export default async function setUp(): Promise<void> {
  process.env.CHROMIUM ??= execFileSync(process.execPath, ['scripts/ensure-browser.mjs'], {
    encoding: 'utf8',
  })
    .trim()
    .split('\n')
    .at(-1)!;
  await buildForTests();
}
