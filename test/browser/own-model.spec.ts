import AxeBuilder from '@axe-core/playwright';
import type { Page, Worker } from '@playwright/test';
import { modelOf } from './driver';
import { expect, test } from './fixtures';
import { done, type Script, standIn } from './own-model';
import { sites, tabOf, write } from './writing';

const [x, facebook] = sites;
const DRAFT =
  'We’re thrilled to announce that Marlow Notes 4 now works offline! Our team worked so hard. See https://marlow.example #notes';
const GOOD = 'You can now use Marlow Notes 4 offline. See https://marlow.example #notes';
const LABEL = 'From your browser’s model';

/** Switches the browser's model on, as the settings keep it. */
async function switchOn(page: Page, extensionId: string): Promise<void> {
  const options = await page.context().newPage();
  await options.goto(`chrome-extension://${extensionId}/src/options/index.html`);
  const it = options.getByRole('switch', { name: 'One more rewrite by your browser’s own model' });
  await expect(it).not.toBeChecked();
  await it.click();
  await expect(it).toBeChecked();
  await options.close();
}

/** A popup of the tab, with a stand-in for the browser's model put there before anything of ours runs. */
async function popupWith(page: Page, worker: Worker, id: string, script: Script): Promise<Page> {
  const tab = await tabOf(worker);
  const popup = await page.context().newPage();
  await popup.setViewportSize({ width: 360, height: 600 });
  await standIn(popup, script);
  await popup.goto(`chrome-extension://${id}/src/popup/index.html?tab=${tab}`);
  await expect(popup.locator('.choice').first()).toBeVisible();
  return popup;
}

const fromModel = (popup: Page) => popup.getByRole('radio', { name: new RegExp(LABEL) });

test.afterEach(async ({ context }) => {
  for (const page of context.pages()) if (page.url().includes('/src/popup/')) await page.close();
});

test('the model is not asked until the writer switches it on', async ({ page, worker, extensionId }) => {
  await write(page, x.address, [DRAFT]);
  const popup = await popupWith(page, worker, extensionId, { availability: 'available', post: GOOD });
  await popup.getByRole('button', { name: 'Another' }).click();
  await expect(fromModel(popup)).toHaveCount(0);
  expect(await done(popup)).toEqual([]);
});

test('a good text stands after our own, is used in the post, and taken back', async ({
  page,
  worker,
  extensionId,
}) => {
  await switchOn(page, extensionId);
  await write(page, facebook.address, [DRAFT]);
  const popup = await popupWith(page, worker, extensionId, { availability: 'available', post: GOOD });
  await expect(fromModel(popup)).toHaveCount(1);
  const labels = await popup.locator('.choice .idea').allInnerTexts();
  expect(labels.length).toBeGreaterThan(1);
  expect(labels.at(-1)).toContain(LABEL);
  // Our own stays chosen: what arrives later moves nothing.
  await expect(fromModel(popup)).not.toBeChecked();
  for (let step = 1; step < labels.length; step++)
    await popup.getByRole('button', { name: 'Another' }).click();
  await expect(fromModel(popup)).toBeChecked();
  await expect(
    popup.getByText('Your browser’s model wrote this. Check that all of it is true.'),
  ).toBeVisible();
  await expect(popup.locator('.choice.on .count')).toContainText(String(GOOD.length));
  expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);
  expect(await done(popup)).toEqual(['created', `asked: ${DRAFT}`, 'destroyed']);

  await popup.getByRole('button', { name: /Use in post/ }).click();
  await expect.poll(() => modelOf(page)).toBe(GOOD);
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => modelOf(page)).toBe(DRAFT);
});

test('the rewriter is asked where a browser has only that', async ({ page, worker, extensionId }) => {
  await switchOn(page, extensionId);
  await write(page, x.address, [DRAFT]);
  const popup = await popupWith(page, worker, extensionId, {
    api: 'Rewriter',
    availability: 'available',
    post: GOOD,
  });
  await expect(fromModel(popup)).toHaveCount(1);
});

test('a model that cannot run is not spoken of', async ({ page, worker, extensionId }) => {
  await switchOn(page, extensionId);
  await write(page, x.address, [DRAFT]);
  const popup = await popupWith(page, worker, extensionId, { availability: 'unavailable', post: GOOD });
  await popup.getByRole('button', { name: 'Another' }).click();
  await expect(popup.locator('.own-model')).toHaveCount(0);
  expect(await done(popup)).toEqual([]);
});

test('a download is asked for first, and shows how far it is', async ({ page, worker, extensionId }) => {
  await switchOn(page, extensionId);
  await write(page, x.address, [DRAFT]);
  const popup = await popupWith(page, worker, extensionId, { availability: 'downloadable', post: GOOD });
  await expect(popup.getByText('several gigabytes')).toBeVisible();
  expect(await done(popup)).toEqual([]);
  await popup.getByRole('button', { name: 'Download it' }).click();
  const bar = popup.getByRole('progressbar', { name: 'Download of the model' });
  await expect(bar).toHaveAttribute('value', '0.5');
  await expect(popup.getByText('50% is here.')).toBeVisible();
  expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);
  await popup.evaluate(() => void dispatchEvent(new Event('go on')));
  await expect(fromModel(popup)).toHaveCount(1);
  await expect(bar).toHaveCount(0);
});

for (const [what, post] of [
  ['drops a link', GOOD.replace('https://marlow.example', 'our page')],
  ['invents a number', GOOD.replace('offline.', 'offline for 30 days.')],
  ['is no better than the draft', DRAFT.replace('thrilled', 'so thrilled')],
] as const)
  test(`a text that ${what} is not shown`, async ({ page, worker, extensionId }) => {
    await switchOn(page, extensionId);
    await write(page, x.address, [DRAFT]);
    const popup = await popupWith(page, worker, extensionId, { availability: 'available', post });
    await expect(popup.getByText('It did not pass our checks, so it is not shown.')).toBeVisible();
    await expect(fromModel(popup)).toHaveCount(0);
    await expect(popup.locator('.choice').first()).toBeVisible();
  });

test('a model that fails leaves our own as they are', async ({ page, worker, extensionId }) => {
  await switchOn(page, extensionId);
  await write(page, x.address, [DRAFT]);
  const popup = await popupWith(page, worker, extensionId, { availability: 'available', post: 'throw' });
  await expect(popup.getByText('Your browser’s model did not answer.')).toBeVisible();
  await expect(popup.locator('.choice').first()).toBeVisible();
  expect(await done(popup)).toContain('destroyed');
});

test('a slow model holds nothing up, and ends with the popup', async ({ page, worker, extensionId }) => {
  await switchOn(page, extensionId);
  await write(page, x.address, [DRAFT]);
  const popup = await popupWith(page, worker, extensionId, { availability: 'available', post: 'never' });
  await expect(popup.getByText('Your browser’s model is writing one more.')).toBeVisible();
  await popup.getByRole('button', { name: 'Another' }).click();
  await expect(popup.locator('.choice input').nth(1)).toBeChecked();
  await popup.close();
  const after = await page.context().newPage();
  await after.goto(`chrome-extension://${extensionId}/src/options/index.html`);
  expect(await done(after)).toContain('aborted');
  await after.close();
});

test('a slow model ends when its draft has been turned', async ({ page, worker, extensionId }) => {
  await switchOn(page, extensionId);
  await write(page, facebook.address, [DRAFT]);
  const popup = await popupWith(page, worker, extensionId, { availability: 'available', post: 'never' });
  await expect(popup.getByText('Your browser’s model is writing one more.')).toBeVisible();
  for (const blank of await popup.locator('.choice.on [data-blank]').all()) await blank.fill('a quiet hour');
  await popup.getByRole('button', { name: /Use in post/ }).click();
  await expect.poll(() => modelOf(page)).not.toBe(DRAFT);
  await expect.poll(() => done(popup)).toContain('aborted');
  await expect(popup.getByText('Your browser’s model is writing one more.')).toHaveCount(0);
  expect(await done(popup)).toContain('destroyed');
});
