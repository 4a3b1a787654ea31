import { rmSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';
import { buildGallery, galleryOrigin, serveGallery } from './gallery/site';

export { expect };

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
    await serveGallery(context, folder);
    await use(async (name, asked) => {
      // The gallery changes its view where it stands: a page is loaded once, however many views a test looks at.
      if (name === 'index' && page.url().startsWith(`${galleryOrigin}/index.html`))
        await page.evaluate(showOther, asked);
      else await page.goto(`${galleryOrigin}/${name}.html?${new URLSearchParams(asked)}`);
      return page;
    });
    expect(errors).toEqual([]);
  },
});

/** Asks the gallery for another view, and waits until that has been painted and its effects have run. Runs there. */
async function showOther(asked: Asked): Promise<void> {
  (window as unknown as { show: (asked: Asked) => void }).show(asked);
  for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** What the view on the page has told so far. */
export function told(page: Page): Promise<readonly { readonly do: string; readonly text?: string }[]> {
  return page.evaluate(() => (window as unknown as { told: { do: string; text?: string }[] }).told);
}
