import { readdirSync } from 'node:fs';
import { expect, test } from './gallery';
import { faultsOf } from './unspoken';

// Every state of every surface, one after the other.
test.describe.configure({ timeout: 240_000 });

const none = { unspoken: [], clipped: [] };
const languages = readdirSync('_locales');

test('every text has its place in _locales, and room for 40 % more, narrow and wide', async ({
  open,
  page,
}) => {
  await open('index', { view: 'chips', tongue: 'pseudo' });
  const views = await page.evaluate(() => (window as unknown as { views: string[] }).views);
  expect(views.length).toBeGreaterThan(20);
  for (const width of [320, 1000]) {
    await page.setViewportSize({ width, height: 800 });
    for (const view of views) {
      await open('index', { view, tongue: 'pseudo' });
      expect.soft(await faultsOf(page), `${view} at ${width} pixels`).toEqual(none);
    }
  }
});

for (const tongue of languages)
  test(`${tongue} fits, and says which language it is`, async ({ open, page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const view of [
      'popup',
      'popupPaste',
      'popupAsks',
      'card',
      'why',
      'nudge',
      'options',
      'playground',
    ]) {
      await open('index', { view, tongue });
      expect.soft((await faultsOf(page)).clipped, view).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(tongue.replace('_', '-'));
  });
