// Shows the product: npm start [-- --headless]. Builds it, and opens a browser with it on the playground page.
// Where there is no display it walks the same path without one, prints it and saves screenshots.
import path from 'node:path';
import { buildParts } from './build.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { main, root } from './process.mjs';
import { setUp } from './set-up.mjs';

function hasDisplay() {
  if (process.platform === 'darwin' || process.platform === 'win32') return !process.env.CI;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

await main(async () => {
  await setUp();
  const executablePath = await ensureBrowser();
  const out = path.join(root, 'dist');
  await buildParts(['chrome'], out, { lenient: true });
  const { openBrowser } = await import('./open-browser.mjs');
  const headless = process.argv.includes('--headless') || !hasDisplay();
  const browser = await openBrowser({ executablePath, extension: path.join(out, 'chrome'), headless });
  if (headless) {
    const { tellStory } = await import('./story.mjs');
    await tellStory(browser, path.join(root, 'out/story')).finally(() => browser.context.close());
    return;
  }
  await browser.page.bringToFront();
  console.log(
    '\nYouward is open in a browser of its own. Write in the composer, or choose one of the drafts.',
  );
  console.log(
    'On X and Facebook it is there too, in this browser. Close the window, or press Ctrl+C here, to end.',
  );
  await browser.context.waitForEvent('close', { timeout: 0 });
});
