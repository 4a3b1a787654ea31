import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

/**
 * Draws the extension's PNG icons from their SVG in a real browser: `node scripts/run.mjs scripts/icons.ts`.
 * The PNG files are kept in the repository, so that a build needs no browser.
 */
const drawings = [
  { svg: 'src/icons/icon.svg', sizes: [16, 32, 48, 128], name: (size: number) => `${size}.png` },
  { svg: 'src/icons/off.svg', sizes: [16, 32], name: (size: number) => `off-${size}.png` },
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? 'chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
mkdirSync('src/icons', { recursive: true });
for (const { svg, sizes, name } of drawings) {
  const source = readFileSync(svg, 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${source}`,
    );
    const file = `src/icons/${name(size)}`;
    writeFileSync(file, await page.screenshot({ omitBackground: true }));
    console.log(file);
  }
}
await browser.close();
