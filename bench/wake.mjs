// npm run bench:wake: how long the background takes to wake up and answer, beside an empty one in the same browser.
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBrowser } from '../scripts/open-browser.mjs';

const rounds = 15;
const built = path.resolve(process.env.EXT ?? 'dist/chrome');

/** The built extension with nothing in its background but an answer: what the browser itself takes. */
function withEmptyBackground() {
  const folder = mkdtempSync(path.join(tmpdir(), 'youward-wake-'));
  cpSync(built, folder, { recursive: true });
  const answer = 'chrome.runtime.onMessage.addListener((message, sender, answer) => void answer(null));';
  writeFileSync(path.join(folder, 'service-worker-loader.js'), answer);
  return folder;
}

async function open(extension) {
  const { context, page, id } = await openBrowser({
    executablePath: process.env.CHROMIUM,
    extension,
    headless: true,
  });
  await page.goto(`chrome-extension://${id}/src/look-back/index.html`);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  const wake = async () => {
    await session.send('ServiceWorker.stopAllWorkers');
    return page.evaluate(async () => {
      const since = performance.now();
      await chrome.runtime.sendMessage({ tell: 'findings', count: 0 }).catch(() => null);
      return performance.now() - since;
    });
  };
  return { wake, close: () => context.close() };
}

const readers = [
  { name: 'ours', browser: await open(built), times: [] },
  { name: 'an empty one', browser: await open(withEmptyBackground()), times: [] },
];
for (let round = 0; round <= rounds; round++)
  for (const { browser, times } of readers) {
    const took = await browser.wake();
    if (round > 0) times.push(took);
  }
for (const { name, browser, times } of readers) {
  times.sort((a, b) => a - b);
  console.log(`${name.padEnd(14)} p50 ${times[rounds >> 1].toFixed(0)} ms, least ${times[0].toFixed(0)} ms`);
  await browser.close();
}
