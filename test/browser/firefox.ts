// The 77 cases and the marks in Firefox, from the test extension's own world: npm run browser:firefox [editor…]
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { PNG } from 'pngjs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { buildForTests } from './build';
import { ask, modelOf, pressUndo } from './driver';
import { cases, DRAFT, type EditorCase, type EditorName, editors, placeOf } from './editor-cases';
import { serve } from './pages';
import { lineIn, MARK } from './pixels';

const DEADLINE_MS = 8000;

/** What was seen instead of what should be, or null when a promise was kept. */
type Fault = string | null;

function findFirefox(): string {
  if (process.env.FIREFOX) return process.env.FIREFOX;
  for (const name of ['firefox-esr', 'firefox']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8' }).trim();
    } catch {
      // Not this one.
    }
  }
  throw new Error('There is no Firefox on this machine. Install it, or set FIREFOX to the path of one.');
}

/** Asks again until the answer is the wanted one; says what the last answer was when it never is. */
async function becomes(wanted: string, what: string, look: () => Promise<string>): Promise<Fault> {
  const until = Date.now() + DEADLINE_MS;
  let seen = '';
  do {
    seen = await look();
    if (seen === wanted) return null;
  } while (Date.now() < until);
  return `${what} is ${JSON.stringify(seen)}, not ${JSON.stringify(wanted)}`;
}

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
  const fault = await becomes('1', 'the number of composers', async () =>
    String((await ask(page, 'list')).length),
  );
  if (fault) throw new Error(`${fault} ${errors.join(' ')}`);
  return page;
}

async function tryCase(page: Page, one: EditorCase): Promise<Fault> {
  const [start, end] = placeOf(one, DRAFT);
  const promised = DRAFT.slice(0, start) + one.text + DRAFT.slice(end);
  const model = () => modelOf(page);
  const shown = async () => (await ask(page, 'read')).text;
  const first =
    (await becomes(DRAFT, 'the model at first', model)) ?? (await becomes(DRAFT, 'the text at first', shown));
  if (first) return first;
  await ask(page, 'focus', DRAFT.length);
  const written = await ask(page, 'replace', start, end, one.text, { caret: 'after' });
  if (!written.ok) return `it was ${written.why}: ${JSON.stringify(written.text)}`;
  const at = start + one.text.length;
  const after =
    (await becomes(promised, 'the model', model)) ??
    (await becomes(String(at), 'the caret', async () => String((await ask(page, 'read')).caret)));
  if (after) return after;
  await pressUndo(page);
  const undone =
    (await becomes(DRAFT, 'the model after Ctrl+Z', model)) ??
    (await becomes(DRAFT, 'the text after Ctrl+Z', shown));
  if (undone) return undone;
  await ask(page, 'replace', start, end, one.text, { caret: 'after' });
  await page.keyboard.type('ok');
  const typed = await becomes(
    `${promised.slice(0, at)}ok${promised.slice(at)}`,
    'the model after typing',
    model,
  );
  if (typed) return typed;
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  return (
    (await becomes(promised, 'the model after deleting', model)) ??
    becomes(promised, 'the text after deleting', shown)
  );
}

/** Whether marks are drawn under their words, in the editor's nodes or over its text field. */
async function tryPaint(page: Page): Promise<Fault> {
  const start = DRAFT.indexOf('so proud');
  for (const severity of ['warn', 'strong'] as const) {
    await ask(page, 'paint', [{ start, end: start + 8, severity }]);
    const [box] = await ask(page, 'rects', start, start + 8);
    const png = PNG.sync.read(Buffer.from(await page.screenshot()));
    const { height, drawn } = lineIn(png, box!, MARK.light);
    const wanted = severity === 'warn' ? 2 : 3;
    if (height !== wanted || drawn < 0.95)
      return `a ${severity} line is ${height} px high, drawn to ${drawn}`;
  }
  await ask(page, 'paint', []);
  return (await modelOf(page)) === DRAFT ? null : 'painting changed the draft';
}

await buildForTests();
const browser = await puppeteer.launch({ browser: 'firefox', executablePath: findFirefox(), headless: true });
await browser.installExtension(path.resolve('out/harness/firefox'));
const asked = process.argv.slice(2);
let passed = 0;
const failures: string[] = [];
const attempts = [
  { name: 'marks under its words', run: tryPaint },
  ...cases.map((one) => ({ name: one.name, run: (page: Page) => tryCase(page, one) })),
];
for (const editor of editors.filter((name) => !asked.length || asked.includes(name)))
  for (const { name, run } of attempts) {
    const errors: string[] = [];
    const page = await open(browser, editor, errors);
    const fault = (await run(page)) ?? (errors.length ? `the page said ${errors.join(' | ')}` : null);
    await page.close();
    if (fault) failures.push(`${editor}, ${name}: ${fault}`);
    else passed++;
    console.log(`${fault ? '✘' : '✓'} ${editor}: ${name}${fault ? `\n    ${fault}` : ''}`);
  }
await browser.close();
console.log(`Firefox: ${passed} passed, ${failures.length} failed.`);
process.exitCode = failures.length ? 1 : 0;
