// What every editor is held to, in Firefox, from the test extension's own world: npm run browser:firefox [editor…]
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/ensure-browser.mjs';
import { buildForTests } from './build';
import { ask } from './driver';
import { type EditorName, editors } from './editor-cases';
import { attempt, becomes } from './matrix/attempt';
import { attempts } from './matrix/attempts';
import { keepSeen } from './matrix/seen';
import { serve } from './pages';

async function open(browser: Browser, editor: EditorName, errors: string[]): Promise<Page> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const served = serve(request.url());
    if (served) void request.respond({ status: 200, ...served });
    else if (/^https?:/.test(request.url())) {
      errors.push(`It asked for ${request.url()}`);
      void request.abort();
    } else void request.continue();
  });
  await page.goto(`https://editors.example/#${editor}`);
  await page.waitForSelector('html[data-harness]');
  const fault = await becomes(1, 'the number of composers', async () => (await ask(page, 'list')).length);
  if (fault) throw new Error(`${fault} ${errors.join(' ')}`);
  return page;
}

/** As in Chromium: a busy machine may starve a browser, and what passes only at another try is named. */
const retries = process.env.CI ? 2 : 0;

const executablePath = findFirefox();
if (!executablePath)
  throw new Error('There is no Firefox on this machine. Install it, or set FIREFOX to the path of one.');
await buildForTests();
const since = performance.now();
const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
await browser.installExtension(path.resolve('out/harness/firefox'));
const version = (await browser.version()).replace(/^firefox\//i, 'Firefox ');
const asked = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const editor of editors.filter((name) => !asked.length || asked.includes(name))) {
  const errors: string[] = [];
  const page = await open(browser, editor, errors);
  const held: Record<string, boolean> = {};
  for (const one of attempts) {
    let fault = await attempt(page, editor, one, errors);
    for (let left = retries; fault !== null && left > 0; left--) {
      console.log(`↻ ${editor}: ${one.name}, once more\n    ${fault}`);
      fault = await attempt(page, editor, one, errors);
    }
    held[one.name] = fault === null;
    if (fault) failed++;
    else passed++;
    console.log(`${fault ? '✘' : '✓'} ${editor}: ${one.name}${fault ? `\n    ${fault}` : ''}`);
  }
  await page.close();
  keepSeen({ browser: version, editor, held });
}
await browser.close();
const took = ((performance.now() - since) / 1000).toFixed(1);
console.log(`${version}: ${passed} passed, ${failed} failed in ${took} s.`);
process.exitCode = failed ? 1 : 0;
