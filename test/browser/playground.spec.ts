import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { cardOf, click, noCard, settledChip } from './eyes';
import { expect, type Isolated, test } from './fixtures';
import { lineIn, MARK, picture } from './pixels';

/** Our own page has one world only: what looks from the inside elsewhere looks from the page here. */
const inside = (page: Page): Isolated => {
  const evaluate = (run: (...args: readonly unknown[]) => unknown, ...args: readonly unknown[]) =>
    page.evaluate(run, args[0]);
  return evaluate as unknown as Isolated;
};

async function open(
  context: BrowserContext,
  extensionId: string,
): Promise<{ page: Page; isolated: Isolated }> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/src/playground/index.html`);
  return { page, isolated: inside(page) };
}

const draft = (page: Page) => page.getByRole('textbox', { name: 'Your draft' });

test('opens once, when Youward is installed', async ({ context, extensionId }) => {
  const address = `chrome-extension://${extensionId}/src/playground/index.html`;
  await expect.poll(() => context.pages().filter((page) => page.url() === address).length).toBe(1);
});

test('a sample is marked, turned, and posted as it is shown', async ({ context, extensionId }) => {
  const { page, isolated } = await open(context, extensionId);
  const chip = await settledChip(isolated);
  expect(Number(chip.words)).toBeGreaterThanOrEqual(1);
  const before = await draft(page).innerText();
  await draft(page).focus();
  await page.keyboard.press('Alt+y');
  expect((await cardOf(isolated)).choices.length).toBeGreaterThan(0);
  await click(page, isolated, 'Use this');
  await noCard(isolated);
  await expect.poll(() => draft(page).innerText()).not.toBe(before);
  const shown = await draft(page).innerText();
  await page.getByRole('button', { name: 'Post' }).click();
  await expect(page.locator('[data-posted]')).toHaveText(shown);
});

test('samples about us are marked, the one for its reader is left alone', async ({
  context,
  extensionId,
}) => {
  const { page, isolated } = await open(context, extensionId);
  await page.getByRole('button', { name: 'A new channel' }).click();
  await expect(draft(page)).toContainText('TikTok');
  await expect.poll(async () => Number((await settledChip(isolated)).words)).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'One for its reader' }).click();
  await expect(draft(page)).toContainText('You can now keep writing');
  await expect.poll(async () => (await settledChip(isolated)).words).toBe('You');
});

test('an answer to the three questions holds at once', async ({ context, worker, extensionId }) => {
  const { page } = await open(context, extensionId);
  await page.getByLabel('What are you called?').fill('Marlow Notes, Marlow');
  await page.getByLabel('What are you called?').press('Enter');
  await page.getByRole('button', { name: 'Direct' }).click();
  await expect(page.getByRole('button', { name: 'Direct' })).toHaveAttribute('aria-pressed', 'true');
  await expect
    .poll(() => worker.evaluate(async () => (await chrome.storage.local.get('settings')).settings))
    .toMatchObject({ strength: 'strict', names: { names: ['Marlow Notes', 'Marlow'] } });
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`is ${colorScheme} where the browser is, and has nothing that axe finds`, async ({
    context,
    extensionId,
  }) => {
    const { page, isolated } = await open(context, extensionId);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await settledChip(isolated);
    const png = await picture(page);
    const box = (await draft(page).boundingBox())!;
    expect(lineIn(png, box, MARK[colorScheme]).drawn).toBeGreaterThan(0.1);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });

test('holds at 320 pixels', async ({ context, extensionId }) => {
  const { page, isolated } = await open(context, extensionId);
  await page.setViewportSize({ width: 320, height: 700 });
  await settledChip(isolated);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await draft(page).focus();
  await page.keyboard.press('Alt+y');
  const { box } = await cardOf(isolated);
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(320);
});

test('at any width, the hint to pin covers no name; whoever is done finds a new tab', async ({
  context,
  extensionId,
}) => {
  const { page } = await open(context, extensionId);
  for (const width of [320, 380, 420, 500, 760, 1000]) {
    await page.setViewportSize({ width, height: 700 });
    const clear = await page.evaluate(() => {
      const [pin, word] = ['.pin', '.word'].map((name) => document.querySelector(name));
      const range = document.createRange();
      range.selectNodeContents(word!);
      const [held, name] = [pin!.getBoundingClientRect(), range.getBoundingClientRect()];
      return held.left >= name.right || held.top >= name.bottom;
    });
    expect(clear, `${width} pixels`).toBe(true);
  }
  const [fresh] = await Promise.all([
    context.waitForEvent('page'),
    page.waitForEvent('close'),
    page.getByRole('button', { name: 'Done, let me write' }).click({ noWaitAfter: true }),
  ]);
  await fresh.close();
});

test.afterEach(async ({ context }) => {
  const opened = context.pages().filter((page) => page.url().includes('/src/playground/'));
  for (const page of opened.slice(1)) await page.close();
});
