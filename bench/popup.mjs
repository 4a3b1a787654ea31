// npm run bench:popup: from opening the popup to its first painted content, and to the painting of what it has to say,
// beside an empty Preact page of the same extension, in turns, in one run. Both are opened in a tab: the toolbar's own
// bubble can't be timed from outside.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { buildParts } from '../scripts/build.mjs';
import { ensureBrowser } from '../scripts/ensure-browser.mjs';
import { openBrowser } from '../scripts/open-browser.mjs';

const rounds = Number(process.env.ROUNDS ?? 30);
const pages = { popup: 'src/popup/index.html', 'empty Preact page': 'empty/index.html' };

/** The built extension with one more page: nothing but Preact and a line of text. */
async function withEmptyPage() {
  const folder = mkdtempSync(path.join(tmpdir(), 'youward-popup-'));
  await buildParts(['chrome'], folder);
  const extension = path.join(folder, 'chrome');
  await build({
    configFile: false,
    root: 'bench/popup',
    logLevel: 'warn',
    base: './',
    build: { outDir: path.join(folder, 'empty'), modulePreload: false, emptyOutDir: true },
  });
  mkdirSync(path.join(extension, 'empty'));
  cpSync(path.join(folder, 'empty'), path.join(extension, 'empty'), { recursive: true });
  return extension;
}

/**
 * Milliseconds from the start of the page's loading, by the browser's own clock: `first` content painted, and `said`,
 * the largest text painted once the page has its say.
 */
async function painted(context, address) {
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('main:not(:has(> .pop-rest:empty))').waitFor();
  const times = await page.evaluate(async () => {
    const last = (type) =>
      new Promise((resolve) => {
        const entries = (list) => resolve(list.getEntries().at(-1).startTime);
        new PerformanceObserver(entries).observe({ type, buffered: true });
      });
    // What was drawn just now is painted with the next frame.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return { said: await last('largest-contentful-paint'), first: await last('paint') };
  });
  await page.close();
  return times;
}

const extension = await withEmptyPage();
const { context, id } = await openBrowser({
  executablePath: await ensureBrowser(),
  extension,
  headless: true,
});
const times = new Map(Object.keys(pages).map((name) => [name, []]));
for (let round = 0; round < rounds; round++)
  for (const [name, file] of Object.entries(pages))
    times.get(name).push(await painted(context, `chrome-extension://${id}/${file}`));
await context.close();
rmSync(path.dirname(extension), { recursive: true, force: true });

const p50 = (name, what) => {
  const sorted = times.get(name).map((one) => one[what]);
  return sorted.sort((one, other) => one - other)[Math.floor(rounds / 2)];
};
for (const name of Object.keys(pages)) {
  const [first, said] = ['first', 'said'].map((what) => p50(name, what).toFixed(0));
  console.log(`${name.padEnd(20)} painted after ${first} ms, all said after ${said} ms (p50 of ${rounds})`);
}
const ratio = p50('popup', 'first') / p50('empty Preact page', 'first');
const verdict = (met) => (met ? 'met' : 'missed');
console.log(`under 100 ms: ${verdict(p50('popup', 'first') < 100)}`);
console.log(`${ratio.toFixed(2)} times an empty Preact page, goal 1.3: ${verdict(ratio <= 1.3)}`);
