import AxeBuilder from '@axe-core/playwright';
import type { Page, Worker } from '@playwright/test';
import { answer, withTabs } from './asking';
import { type AnyPage, modelOf } from './driver';
import { DRAFT as IN_FRAME } from './editor-cases';
import { look, settledChip } from './eyes';
import { expect, test } from './fixtures';
import { openPopupPage } from './writing';

test.use({ extension: withTabs(process.env.EXT ?? 'dist/chrome') });

const KILN = 'https://kiln.example/*';
const DRAFT = 'We are thrilled to announce our award-winning kiln. Follow us!';

/** The number of the tab at an address. */
const tabAt = (worker: Worker, url: string): Promise<number> =>
  worker.evaluate(async (pattern) => {
    const [tab] = await chrome.tabs.query({ url: pattern });
    return tab?.id ?? 0;
  }, url);

const asked = (worker: Worker) =>
  worker.evaluate(async () => {
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return scripts.flatMap(({ matches, persistAcrossSessions }) => (persistAcrossSessions ? matches : []));
  });

/** Opens a site that nobody granted and writes a draft there. */
async function write(page: Page): Promise<void> {
  await page.goto('https://kiln.example/home');
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await page.locator('.compose-form textarea').first().fill(DRAFT);
}

const use = (popup: Page) => popup.getByRole('button', { name: 'Use Youward on this site' });

test.afterEach(async ({ worker }) => {
  await worker.evaluate(async () => {
    const { origins = [] } = await chrome.permissions.getAll();
    const installed = chrome.runtime.getManifest().host_permissions ?? [];
    await chrome.permissions.remove({ origins: origins.filter((one) => !installed.includes(one)) });
  });
  await expect.poll(() => asked(worker)).toEqual([]);
});

test('a site that is asked for is read at once, by the rules of its kind, and whenever it is opened', async ({
  page,
  context,
  worker,
  extensionId,
  isolated: enter,
}) => {
  await write(page);
  const tab = await tabAt(worker, KILN);
  const popup = await openPopupPage(page, extensionId, tab);
  await expect(popup.getByText('Youward isn’t on for kiln.example.')).toBeVisible();
  expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);
  const isolated = await enter(page);
  await answer(context, extensionId, KILN, 'yes');
  await use(popup).click();
  await expect(popup.getByRole('meter')).toBeVisible();
  await expect(popup.getByText('kiln.example')).toBeVisible();
  expect(await asked(worker)).toEqual([KILN]);
  await page.bringToFront();
  await settledChip(isolated);

  await page.reload();
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await page.locator('.compose-form textarea').first().fill(DRAFT);
  await settledChip(isolated);
  const found = await worker.evaluate(
    (id) => chrome.tabs.sendMessage(id, { ask: 'what did you find' }, { frameId: 0 }),
    tab,
  );
  expect(found).toMatchObject({ state: 'draft', site: 'mastodon', host: 'kiln.example', draft: DRAFT });
});

test('it is listed in the settings and taken back there: the page is quiet at once and is not read again', async ({
  page,
  context,
  worker,
  extensionId,
  isolated: enter,
}) => {
  const isolated = await enter(page);
  await write(page);
  await answer(context, extensionId, KILN, 'yes');
  const popup = await openPopupPage(page, extensionId, await tabAt(worker, KILN));
  await use(popup).click();
  await expect(popup.getByRole('meter')).toBeVisible();
  await page.bringToFront();
  await settledChip(isolated);

  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/src/options/index.html`);
  await options.getByRole('button', { name: 'Remove kiln.example' }).click();
  await expect(options.getByText('kiln.example')).toHaveCount(0);
  await expect.poll(() => asked(worker)).toEqual([]);
  await page.bringToFront();
  await expect.poll(async () => (await look(isolated)).chips).toEqual([]);

  const again = await openPopupPage(page, extensionId, await tabAt(worker, KILN));
  await expect(use(again)).toBeVisible();
});

test('taken back on the browser’s own page it is gone from the settings too', async ({
  page,
  context,
  worker,
  extensionId,
}) => {
  await write(page);
  await answer(context, extensionId, KILN, 'yes');
  const popup = await openPopupPage(page, extensionId, await tabAt(worker, KILN));
  await use(popup).click();
  await expect(popup.getByRole('meter')).toBeVisible();
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/src/options/index.html`);
  await expect(options.getByText('kiln.example')).toBeVisible();
  await answer(context, extensionId, KILN, 'no');
  await expect(options.getByText('kiln.example')).toHaveCount(0);
  await expect.poll(() => asked(worker)).toEqual([]);
});

test('a frame that holds the composer is asked for by its own name', async ({
  page,
  context,
  worker,
  extensionId,
}) => {
  await page.goto('https://garden.example/');
  const tab = await tabAt(worker, 'https://garden.example/*');
  const popup = await openPopupPage(page, extensionId, tab);
  await answer(context, extensionId, 'https://garden.example/*', 'yes');
  await use(popup).click();
  await expect(popup.getByText('Part of this page comes from editors.example.')).toBeVisible();
  await answer(context, extensionId, 'https://editors.example/*', 'yes');
  await popup.getByRole('button', { name: 'Use Youward in this frame' }).click();
  await expect.poll(() => asked(worker)).toEqual(['https://editors.example/*', 'https://garden.example/*']);
  await page.bringToFront();
  await page.frameLocator('iframe').locator('[contenteditable]').click();
  const again = await openPopupPage(page, extensionId, tab);
  await expect(again.getByRole('meter')).toBeVisible();
  await expect(again.getByText('editors.example', { exact: true })).toBeVisible();
  await page.bringToFront();
  const start = IN_FRAME.indexOf('so proud');
  const rewrite = {
    ask: 'use this rewrite',
    below: true,
    draft: IN_FRAME,
    start,
    end: start + 8,
    text: 'glad',
  };
  const written = IN_FRAME.replace('so proud', 'glad');
  const used = await worker.evaluate(([id, message]) => chrome.tabs.sendMessage(id, message), [
    tab,
    rewrite,
  ] as const);
  expect(used).toEqual({ state: 'used', draft: written });
  const frame = page.frames().find((one) => one.url().startsWith('https://editors.example/'))!;
  expect(await modelOf(frame as unknown as AnyPage)).toBe(written);
});

test('a tool that is asked for is called by its name', async ({ page, worker, extensionId }) => {
  await page.goto('https://publish.buffer.com/all-channels');
  const popup = await openPopupPage(page, extensionId, await tabAt(worker, 'https://publish.buffer.com/*'));
  await expect(popup.getByRole('heading', { name: 'Write on Buffer, too?' })).toBeVisible();
});

test('nothing is offered where nothing can be read', async ({ page, worker, extensionId }) => {
  await page.goto(`chrome-extension://${extensionId}/src/options/index.html`);
  const tab = await worker.evaluate(async () => (await chrome.tabs.query({})).at(-1)?.id ?? 0);
  const popup = await openPopupPage(page, extensionId, tab);
  await expect(popup.getByRole('heading', { name: /Paste a draft/ })).toBeVisible();
  await expect(use(popup)).toHaveCount(0);
});
