// The pictures of the README and of the stores, taken from the built extension, and every state of every surface:
// npm run screens [-- --built]. They go to docs/screens and store/screens.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { buildParts } from './build.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { main, root, run } from './process.mjs';
import { setUp } from './set-up.mjs';

const folder = path.join(root, 'docs/screens');
const storeFolder = path.join(root, 'store/screens');
const draft =
  "We're thrilled to announce that our new booking page is live! Our award-winning team worked so hard on it. Follow us for more 🎉";

/** The size that all stores take, in pixels. */
const storeSize = { width: 1280, height: 800 };

await main(async () => {
  await setUp();
  const executablePath = await ensureBrowser();
  const out = path.join(root, 'dist');
  if (!process.argv.includes('--built')) await buildParts(['chrome'], out, { lenient: true });
  mkdirSync(folder, { recursive: true });
  const { openBrowser } = await import('./open-browser.mjs');
  for (const colorScheme of ['light', 'dark']) {
    const look = { viewport: { width: 860, height: 740 }, deviceScaleFactor: 2, colorScheme };
    const browser = await openBrowser({
      executablePath,
      extension: path.join(out, 'chrome'),
      headless: true,
      look,
    });
    await takeCard(browser.page, path.join(folder, `card-${colorScheme}.png`));
    await browser.context.close();
  }
  mkdirSync(storeFolder, { recursive: true });
  for (const colorScheme of ['light', 'dark']) {
    const look = { viewport: storeSize, deviceScaleFactor: 1, colorScheme };
    const extension = path.join(out, 'chrome');
    const browser = await openBrowser({ executablePath, extension, headless: true, look });
    await takeStore(browser, colorScheme);
    await browser.context.close();
  }
  return run(process.execPath, ['scripts/run.mjs', 'scripts/screens/take-states.ts']);
});

/** What a store shows: the first page, a draft with its card, the settings. */
async function takeStore({ page, id }, scheme) {
  const shoot = async (name) => {
    const file = path.join(storeFolder, `${name}-${scheme}.png`);
    await page.screenshot({ path: file, animations: 'disabled' });
    console.log(`saved ${path.relative(root, file)}`);
  };
  await page.waitForFunction(() => CSS.highlights.size > 0);
  await shoot('first-page');
  await openCard(page);
  await shoot('card');
  await page.goto(`chrome-extension://${id}/src/options/index.html`);
  await page.locator('#rules').waitFor();
  await shoot('settings');
}

/** A draft with its marks, and the card open at the first. */
async function takeCard(page, file) {
  // The composer alone: the rest of the page has its own pictures.
  await page.addStyleTag({
    content: '#playground { visibility: hidden } [data-composer], [data-composer] * { visibility: visible }',
  });
  await openCard(page);
  await page.screenshot({ path: file, animations: 'disabled' });
  console.log(`saved ${path.relative(root, file)}`);
}

/** Writes the draft into the playground and opens the card at its first mark. */
async function openCard(page) {
  const field = page.locator('[data-draft]');
  await field.click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(draft);
  await page.waitForFunction(() => CSS.highlights.size > 0);
  await field.evaluate((element) =>
    element.closest('[data-composer]').scrollIntoView({ block: 'end', behavior: 'instant' }),
  );
  await page.keyboard.press('Alt+Y');
  await page.waitForFunction(() => !document.activeElement?.matches('[data-draft]'));
}
