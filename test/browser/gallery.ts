import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { build } from 'vite';

const origin = 'https://gallery.example';
const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

export { expect };

/** Builds the gallery into a folder of its own and returns the folder. */
async function buildGallery(): Promise<string> {
  const outDir = mkdtempSync(path.join(os.tmpdir(), 'gallery-'));
  const configFile = path.join(import.meta.dirname, 'gallery/build-settings.ts');
  await build({ configFile, build: { outDir, emptyOutDir: true } });
  return outDir;
}

/** Where to look: a view of the gallery, or the page around our surface. */
export type Asked = Readonly<Record<string, string>>;

/** Tests of what is drawn, in a real browser, without the extension around it. */
export const test = base.extend<
  { open: (page: 'index' | 'surface', asked: Asked) => Promise<Page> },
  { folder: string }
>({
  launchOptions: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures a fixture wants here
    async ({}, use) => use({ executablePath: process.env.CHROMIUM ?? 'chromium', args: ['--no-sandbox'] }),
    { scope: 'worker' },
  ],
  folder: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures a fixture wants here
    async ({}, use) => {
      const folder = await buildGallery();
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  /** Opens a page of the gallery; an error on it fails the test. */
  open: async ({ context, page, folder }, use) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => void errors.push(error.message));
    page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
    await serve(context, folder);
    await use(async (name, asked) => {
      await page.goto(`${origin}/${name}.html?${new URLSearchParams(asked)}`);
      return page;
    });
    expect(errors).toEqual([]);
  },
});

async function serve(context: BrowserContext, folder: string): Promise<void> {
  await context.route('**/*', (route) => {
    const url = new URL(route.request().url());
    const file = path.join(folder, url.pathname);
    if (url.pathname === '/favicon.ico') return route.fulfill({ status: 204 });
    if (url.origin !== origin || !existsSync(file)) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({
      contentType: kinds[path.extname(file)] ?? 'text/plain',
      body: readFileSync(file, 'utf8'),
    });
  });
}

/** What the view on the page has told so far. */
export function told(page: Page): Promise<readonly { readonly do: string; readonly text?: string }[]> {
  return page.evaluate(() => (window as unknown as { told: { do: string; text?: string }[] }).told);
}
