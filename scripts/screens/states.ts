import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from 'playwright';
import { buildGallery, galleryOrigin, serveGallery } from '../../test/browser/gallery/site';
import { openBrowser } from '../open-browser.mjs';
import { readPastPosts } from './past-posts';

/** Where the pictures go, and the page that shows them. */
const folder = 'docs/screens/states';
const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

/** Takes every state of every surface, light and dark, and writes the page that shows them side by side. */
export async function takeStates(executablePath: string, extension: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const names = [...(await takeGallery(executablePath)), ...(await takeOwnPages(executablePath, extension))];
  writeFileSync('docs/screens/README.md', pageOf(names));
  console.log(`saved ${names.length * schemes.length} pictures in ${folder}`);
}

/** The card, the chip, the popup and the pages with made-up reports. */
async function takeGallery(executablePath: string): Promise<readonly string[]> {
  const built = await buildGallery();
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await serveGallery(context, built);
  const page = await context.newPage();
  const open = (view: string, scheme: Scheme) =>
    page.goto(`${galleryOrigin}/index.html?${new URLSearchParams({ view, scheme })}`);
  await open('chips', 'light');
  const names = await page.evaluate(() => (window as unknown as { views: string[] }).views);
  for (const name of names)
    for (const scheme of schemes) {
      const whole = /^(options|playground)/.test(name);
      await page.setViewportSize({ width: whole ? 1000 : 480, height: 720 });
      await open(name, scheme);
      await shoot(page, name, scheme, whole ? null : '#stage');
    }
  await browser.close();
  rmSync(built, { recursive: true });
  return names;
}

/** The pages that only the whole extension fills. */
async function takeOwnPages(executablePath: string, extension: string): Promise<readonly string[]> {
  for (const scheme of schemes) {
    const look = {
      viewport: { width: 1000, height: 200 },
      colorScheme: scheme,
      reducedMotion: 'reduce',
    };
    const { context, page, id } = await openBrowser({ executablePath, extension, headless: true, look });
    await page.goto(`chrome-extension://${id}/src/look-back/index.html`);
    await shoot(page, 'lookBackNew', scheme);
    await readPastPosts(page);
    await shoot(page, 'lookBack', scheme);
    await context.close();
  }
  return ['lookBackNew', 'lookBack'];
}

/** A picture of the page down to the end of `within` as WebP, which is a third of a PNG. */
async function shoot(page: Page, name: string, scheme: Scheme, within: string | null = null): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  const size = await page.evaluate((selector) => {
    const all = document.documentElement;
    const end = selector
      ? document.querySelector(selector)!.getBoundingClientRect().bottom + 24
      : all.scrollHeight;
    return { width: all.clientWidth, height: Math.ceil(end) };
  }, within);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 85,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, scale: 1, ...size },
  });
  await session.detach();
  writeFileSync(path.join(folder, `${name}-${scheme}.webp`), Buffer.from(data, 'base64'));
}

const pageOf = (names: readonly string[]) => `# Every state of every surface

Made by \`npm run screens\` from the components themselves, with made-up drafts.

| state | light | dark |
|---|---|---|
${names
  .map(
    (name) =>
      `| ${name} | ${schemes.map((scheme) => `![${name}, ${scheme}](states/${name}-${scheme}.webp)`).join(' | ')} |`,
  )
  .join('\n')}
`;
