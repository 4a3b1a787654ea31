// A Chromium of its own, with the built extension in it, on the playground page.
import { chromium } from 'playwright';
import { Plain } from './process.mjs';

const playground = 'src/playground/index.html';

/**
 * Opens the browser with a profile that is thrown away.
 * @param {{ executablePath: string, extension: string, headless: boolean, look?: object }} how `extension` is an
 * absolute folder, `look` what Playwright takes for a context: viewport, colorScheme, deviceScaleFactor
 * @returns {Promise<{ context: import('playwright').BrowserContext, page: import('playwright').Page, id: string }>}
 */
export async function openBrowser({ executablePath, extension, headless, look }) {
  const context = await launch({ executablePath, extension, headless, look });
  const id = (await fromCommandLine(context)) ?? (await byDebugger(context, extension));
  if (!id) {
    await context.close();
    throw new Plain(
      `${executablePath} started, but did not load the extension. Set CHROMIUM to a Chromium (npx playwright install chromium), ` +
        'or load dist/chrome by hand on the extensions page of your browser.',
    );
  }
  return { context, page: await openPlayground(context, id), id };
}

async function launch({ executablePath, extension, headless, look }) {
  const options = {
    executablePath,
    headless,
    viewport: headless ? { width: 1180, height: 860 } : null,
    ...look,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--enable-unsafe-extension-debugging',
      '--no-first-run',
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  };
  // A sandbox where the system lets the browser have one: never for root, and not in every container.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) return chromium.launchPersistentContext('', { ...options, chromiumSandbox: false });
  return chromium
    .launchPersistentContext('', { ...options, chromiumSandbox: true })
    .catch(() => chromium.launchPersistentContext('', { ...options, chromiumSandbox: false }));
}

/** The extension's id when the browser took it from the command line; branded ones do not. */
async function fromCommandLine(context) {
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: 5_000 }).catch(() => null));
  return worker ? new URL(worker.url()).host : null;
}

async function byDebugger(context, extension) {
  try {
    const session = await context.browser().newBrowserCDPSession();
    const { id } = await session.send('Extensions.loadUnpacked', { path: extension });
    return id;
  } catch {
    return null;
  }
}

/** The playground: the page that opened after installing, or a new one. Other pages are closed. */
async function openPlayground(context, id) {
  const address = `chrome-extension://${id}/${playground}`;
  const isOurs = (page) => page.url().startsWith(address);
  const page =
    context.pages().find(isOurs) ??
    (await context.waitForEvent('page', { predicate: isOurs, timeout: 2_000 }).catch(() => null)) ??
    (await context.newPage());
  if (!isOurs(page)) await page.goto(address);
  await page.locator('[data-draft]').waitFor();
  for (const other of context.pages()) if (other !== page) await other.close();
  return page;
}
