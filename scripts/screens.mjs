// The pictures of the README, taken from the built extension: npm run screens. They go to docs/screens.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { buildParts } from './build.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { main, root } from './process.mjs';
import { setUp } from './set-up.mjs';

const folder = path.join(root, 'docs/screens');
const draft =
  "We're thrilled to announce that our new booking page is live! Our award-winning team worked so hard on it. Follow us for more 🎉";

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
});

/** A draft with its marks, and the card open at the first. */
async function takeCard(page, file) {
  // The composer alone: the rest of the page has its own pictures.
  await page.addStyleTag({
    content: '#playground { visibility: hidden } [data-composer], [data-composer] * { visibility: visible }',
  });
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
  await page.screenshot({ path: file, animations: 'disabled' });
  console.log(`saved ${path.relative(root, file)}`);
}
