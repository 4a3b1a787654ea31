import AxeBuilder from '@axe-core/playwright';
import { PNG } from 'pngjs';
import { openActionPopup } from './action-popup';
import { modelOf } from './driver';
import { cardOf, look, settledChip } from './eyes';
import { expect, test } from './fixtures';
import { openPopupPage, sites, tabOf, write } from './writing';

const [x, facebook] = sites;
const DRAFT = ['We’re thrilled to announce that Marlow Notes now works offline! Follow us for more.'];

test.afterEach(async ({ context }) => {
  for (const page of context.pages()) if (page.url().includes('/src/popup/')) await page.close();
});

test('shows the draft, uses a recast in it, and takes it back', async ({ page, worker, extensionId }) => {
  await write(page, facebook.address, DRAFT);
  const popup = await openPopupPage(page, extensionId, await tabOf(worker));
  await expect(popup.locator('.host')).toHaveText('www.facebook.com');
  await expect(popup.getByRole('meter')).toBeVisible();
  const before = Number(await popup.getByRole('meter').getAttribute('aria-valuenow'));
  const recast = popup.locator('.choice').first();
  await expect(recast).toBeVisible();
  const words = await recast.locator('.text').evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const unseen of copy.querySelectorAll('.sr, del')) unseen.remove();
    return copy.innerText;
  });
  expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);

  for (const blank of await recast.locator('[data-blank]').all()) await blank.fill('a quiet hour');
  await popup.getByRole('button', { name: /Use in post/ }).click();
  await expect.poll(() => modelOf(page)).not.toBe(DRAFT[0]);
  expect(await modelOf(page)).toContain(words.slice(0, 12));
  await expect(popup.getByRole('button', { name: 'Undo' })).toBeVisible();
  await expect
    .poll(async () => Number(await popup.getByRole('meter').getAttribute('aria-valuenow')))
    .toBeGreaterThan(before);

  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => modelOf(page)).toBe(DRAFT[0]);
  await expect(popup.getByRole('button', { name: 'Undo' })).toHaveCount(0);
});

test('shows a place of the draft in its page', async ({ page, worker, extensionId, isolated: enter }) => {
  const isolated = await enter(page);
  await write(page, x.address, DRAFT);
  const popup = await openPopupPage(page, extensionId, await tabOf(worker));
  await popup.locator('.place').first().click();
  expect((await cardOf(isolated)).rule).not.toBeNull();
});

test('switches a site off and on, and reads it just this once', async ({
  page,
  worker,
  extensionId,
  isolated: enter,
}) => {
  const isolated = await enter(page);
  await write(page, x.address, DRAFT);
  await settledChip(isolated);
  const popup = await openPopupPage(page, extensionId, await tabOf(worker));
  await popup.getByRole('switch', { name: 'On for x.com' }).click();
  await expect(popup.getByRole('heading', { name: 'Resting on x.com' })).toBeVisible();
  await expect.poll(async () => (await look(isolated)).chips).toEqual([]);
  expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);

  await popup.getByRole('button', { name: 'Just this once' }).click();
  await expect(popup.getByRole('meter')).toBeVisible();
  await settledChip(isolated);

  await popup.getByRole('switch', { name: 'On for x.com' }).click();
  await expect.poll(async () => (await look(isolated)).chips).toEqual([]);
  await popup.getByRole('switch', { name: 'Off for x.com' }).click();
  await settledChip(isolated);
});

test('checks a pasted text where there is no composer', async ({ page, worker, extensionId }) => {
  await page.goto('https://x.com/messages/1');
  const popup = await openPopupPage(page, extensionId, await tabOf(worker));
  await expect(popup.getByRole('heading', { name: /Paste a draft/ })).toBeVisible();
  expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);
  await popup.getByRole('textbox', { name: 'Draft' }).fill(DRAFT[0]!);
  await popup.getByRole('button', { name: 'Check' }).click();
  await expect(popup.getByRole('meter')).toBeVisible();
  await expect(popup.locator('.choice').first()).toBeVisible();
  await popup.getByRole('button', { name: 'Change the text' }).click();
  await expect(popup.getByRole('textbox', { name: 'Draft' })).toHaveValue(DRAFT[0]!);
});

test('says that it reads, then that a page is lost which does not answer', async ({
  page,
  worker,
  extensionId,
}) => {
  await write(page, x.address, DRAFT);
  const tab = await tabOf(worker);
  // The page is busy for longer than anybody waits.
  await page.evaluate(() => {
    setTimeout(() => {
      const until = Date.now() + 9000;
      while (Date.now() < until);
    });
  });
  const popup = await openPopupPage(page, extensionId, tab);
  await expect(popup.getByRole('heading', { name: 'Reading your draft' })).toBeVisible();
  await expect(popup.getByRole('heading', { name: 'We lost touch with this page' })).toBeVisible();
  await popup.getByRole('button', { name: 'Paste instead' }).click();
  await expect(popup.getByRole('heading', { name: /Paste a draft/ })).toBeVisible();
});

test('says so when a draft is not English', async ({ page, worker, extensionId, isolated: enter }) => {
  const isolated = await enter(page);
  await write(page, x.address, [
    'Wir freuen uns sehr, euch unsere neue Bäckerei in der Innenstadt zeigen zu können.',
  ]);
  expect((await settledChip(isolated)).words).toBe('Off');
  const popup = await openPopupPage(page, extensionId, await tabOf(worker));
  await expect(popup.getByText(/Youward reads English/)).toBeVisible();
  await expect(popup.locator('.choice')).toHaveCount(0);
});

test('opens as the real popup of the toolbar', async ({
  page,
  context,
  worker,
  extensionId,
  isolated: enter,
}) => {
  const isolated = await enter(page);
  await write(page, x.address, DRAFT);
  await settledChip(isolated);
  await page.bringToFront();
  const popup = await openActionPopup(context, worker, extensionId, await tabOf(worker));
  await expect.poll(() => popup.evaluate<string>('document.body.innerText')).toContain('x.com');
  await expect
    .poll(() => popup.evaluate<number>('document.querySelectorAll(".choice").length'))
    .toBeGreaterThan(0);
  expect(await popup.evaluate<number>('chrome.extension.getViews({ type: "popup" }).length')).toBe(1);
  // Without a display Chromium keeps the popup's window at its first size: what is drawn in it has the right one.
  const box = await popup.evaluate<DOMRect>(
    'document.querySelector(".pop").getBoundingClientRect().toJSON()',
  );
  expect(box.width).toBe(360);
  expect(box.height).toBeLessThanOrEqual(600);
  expect(PNG.sync.read(await popup.picture()).width).toBeGreaterThanOrEqual(360);
  if (await popup.evaluate<boolean>('document.querySelector(".choice.on [data-blank]") !== null')) {
    await popup.click('.choice.on [data-blank]');
    await popup.type('a quiet hour');
  }
  await popup.click('.pop-foot .btn.main');
  await expect.poll(() => modelOf(page)).not.toBe(DRAFT[0]);
});
