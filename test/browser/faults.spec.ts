import type { Page, Worker } from '@playwright/test';
import { modelOf } from './driver';
import { cardOf, click, look, noCard, settledChip } from './eyes';
import { expect, isolatedWorld, launch, test } from './fixtures';
import { serve } from './pages';
import { field, openPopupPage, paste, sites, tabOf, write } from './writing';

const [x, facebook] = sites;
const LINE = 'Big news: we’re now on TikTok! Follow us on all our channels.';

const texts: readonly (readonly [name: string, text: string, chip: RegExp | null])[] = [
  ['nothing but emoji', '🎉🚀👩‍👩‍👧‍👦💯🔥', null],
  ['nothing but links', 'https://example.com/a https://example.com/b?c=d', null],
  ['lone surrogates', 'We \ud83d are \udc00 so proud of us \ud800', /./],
  ['right to left', 'אנחנו שמחים לספר לכם על המוצר החדש שלנו, שיעזור לכם לכתוב טוב יותר', /^Off$/],
  [
    'another language',
    'Wir freuen uns sehr, euch unsere neue Bäckerei in der Stadt zeigen zu können.',
    /^Off$/,
  ],
  [
    'markup',
    '<p class="a">We’re <b>proud</b> &amp; <script>alert(1)</script> <img src=x onerror=alert(1)></p>',
    /./,
  ],
];

for (const [name, text, chip] of texts)
  test(`${name} in a draft is read as it is, and nothing breaks`, async ({ page, isolated: enter }) => {
    const isolated = await enter(page);
    await write(page, facebook.address, []);
    await paste(page, text);
    await expect.poll(async () => (await modelOf(page)).length).toBeGreaterThan(0);
    const before = await modelOf(page);
    if (chip) expect((await settledChip(isolated)).words).toMatch(chip);
    else {
      await page.keyboard.press('Alt+y');
      expect((await look(isolated)).chips).toEqual([]);
    }
    expect((await look(isolated)).card).toBeNull();
    expect(await modelOf(page)).toBe(before);
  });

test('a draft of 100,000 characters is read and stays as it is', async ({ page, isolated: enter }) => {
  const isolated = await enter(page);
  await write(page, facebook.address, []);
  const long = `${LINE} ${'The bakery opens at seven and closes at noon. '.repeat(2200)}`.slice(0, 100_000);
  await paste(page, long);
  await expect.poll(async () => (await modelOf(page)).length).toBe(long.length);
  expect(Number((await settledChip(isolated)).words)).toBeGreaterThanOrEqual(2);
  expect(await modelOf(page)).toBe(long);
});

test('a composer that vanishes under an open card takes card and chip with it', async ({
  page,
  isolated: enter,
}) => {
  const isolated = await enter(page);
  await write(page, x.address, [LINE]);
  await settledChip(isolated);
  await page.keyboard.press('Alt+y');
  await cardOf(isolated);
  await page.evaluate(() => document.querySelector('#inline')?.remove());
  await noCard(isolated);
  await expect.poll(async () => (await look(isolated)).chips).toEqual([]);
});

test('a composer that vanishes before its draft was read is let go', async ({ page, isolated: enter }) => {
  const isolated = await enter(page);
  await write(page, x.address, [LINE]);
  await page.evaluate(() => document.querySelector('#inline')?.remove());
  await expect.poll(async () => (await look(isolated)).chips).toEqual([]);
});

test('events that a page makes up open nothing and change nothing', async ({ page, isolated: enter }) => {
  const isolated = await enter(page);
  await write(page, x.address, [LINE]);
  const chip = await settledChip(isolated);
  const { x: left, y: top, width, height } = chip.box;
  const seen = await page.evaluate(
    ([clientX, clientY]) => {
      const ours = document.elementFromPoint(clientX, clientY);
      const key = { key: 'y', code: 'KeyY', altKey: true, bubbles: true, composed: true };
      for (const target of [document.activeElement, ours, document])
        for (const event of [
          new KeyboardEvent('keydown', key),
          new PointerEvent('pointerdown', { clientX, clientY, bubbles: true, composed: true }),
          new MouseEvent('click', { clientX, clientY, bubbles: true, composed: true }),
        ])
          target?.dispatchEvent(event);
      (ours as HTMLElement | null)?.click();
      window.postMessage({ ask: 'use this rewrite', draft: '', start: 0, end: 0, text: 'x' }, '*');
      return {
        root: ours?.shadowRoot ?? null,
        attributes: ours?.getAttributeNames(),
        text: ours?.textContent,
      };
    },
    [left + width / 2, top + height / 2] as const,
  );
  expect(seen.root).toBeNull();
  expect(seen.text).toBe('');
  expect((await look(isolated)).card).toBeNull();
  expect(await modelOf(page)).toBe(LINE);
});

/** Puts settings into the browser as an earlier day may have left them. */
const begin = (worker: Worker, settings: object) =>
  worker.evaluate((left) => chrome.storage.local.set({ settings: left }), settings);

test('damaged settings are kept aside, the usual ones hold, and it is said once', async ({
  page,
  worker,
  extensionId,
  isolated: enter,
}) => {
  await begin(worker, { version: 1, rulesOff: 'all of them' });
  const isolated = await enter(page);
  await write(page, x.address, [LINE]);
  expect(Number((await settledChip(isolated)).words)).toBeGreaterThanOrEqual(2);
  const tab = await tabOf(worker);
  const popup = await openPopupPage(page, extensionId, tab);
  await expect(popup.getByText(/could not be read\. They are kept aside/)).toBeVisible();
  await popup.reload();
  await expect(popup.getByRole('meter')).toBeVisible();
  await expect(popup.getByText(/could not be read/)).toHaveCount(0);
  await popup.close();
  expect(await worker.evaluate(() => chrome.storage.local.get('settings.kept'))).toEqual({
    'settings.kept': { version: 1, rulesOff: 'all of them' },
  });
});

test('a popup closed in the middle of a save loses no choice', async ({
  page,
  worker,
  extensionId,
  isolated: enter,
}) => {
  await begin(worker, { version: 1, rulesOff: ['follow-us'] });
  const isolated = await enter(page);
  await write(page, x.address, [LINE]);
  await settledChip(isolated);
  const tab = await tabOf(worker);
  const popup = await openPopupPage(page, extensionId, tab);
  await popup.evaluate(() => {
    const area = chrome.storage.local;
    const set = area.set.bind(area);
    area.set = (items: object) => {
      const written = set(items);
      window.close();
      return written;
    };
  });
  const closed = popup.waitForEvent('close');
  await popup.getByRole('switch', { name: 'On for x.com' }).click({ noWaitAfter: true });
  await closed;
  await expect.poll(async () => (await look(isolated)).chips).toEqual([]);
  const { settings } = await worker.evaluate(() => chrome.storage.local.get('settings'));
  expect(settings).toMatchObject({ rulesOff: ['follow-us'], sitesOff: ['x.com'] });
  const again = await openPopupPage(page, extensionId, tab);
  await expect(again.getByRole('heading', { name: 'Resting on x.com' })).toBeVisible();
  await again.close();
});

test('full storage costs a choice its memory, not its effect', async ({ page, worker, isolated: enter }) => {
  const isolated = await enter(page);
  await write(page, x.address, [LINE]);
  const count = Number((await settledChip(isolated)).words);
  await worker.evaluate(async () => {
    for (let size = 4_000_000, at = 0; size >= 1; ) {
      const put = chrome.storage.local.set({ [`filler ${at++}`]: 'x'.repeat(size) });
      if (
        !(await put.then(
          () => true,
          () => false,
        ))
      )
        size = Math.floor(size / 2);
    }
  });
  await page.keyboard.press('Alt+y');
  await cardOf(isolated);
  await click(page, isolated, 'Switch rule off');
  await expect.poll(async () => Number((await settledChip(isolated)).words)).toBeLessThan(count);
  await expect.poll(async () => (await cardOf(isolated)).notice).toMatch(/did not keep that choice/);
});

/** The background's state as the browser tells it, and a way to put it to sleep as the browser does when it has rested. */
async function backgroundOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  let state = '';
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    state = versions.at(-1)?.runningStatus ?? state;
  });
  await session.send('ServiceWorker.enable');
  return { state: () => state, sleep: () => session.send('ServiceWorker.stopAllWorkers') };
}

test('a page wakes a background that fell asleep, and outlives the extension that is switched off under it', async ({
  extension,
}) => {
  const context = await launch(extension);
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(String(error.error())));
  context.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await context.route(/^https:/, (route) => {
    const served = serve(route.request().url());
    return served ? route.fulfill({ status: 200, ...served }) : route.abort();
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await write(page, x.address, [LINE]);
  const marks = () =>
    page.evaluate(() => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0));
  await expect.poll(marks).toBeGreaterThan(0);
  const settings = await context.newPage();
  await settings.goto(`chrome-extension://${new URL(worker.url()).host}/src/options/index.html`);
  await test.step('the card comes although the background has to wake for it', async () => {
    const isolated = await isolatedWorld(context, page, new URL(worker.url()).host);
    const background = await backgroundOf(settings);
    await background.sleep();
    await expect.poll(background.state).toBe('stopped');
    await page.bringToFront();
    await page.keyboard.press('Alt+y');
    await cardOf(isolated);
    await page.keyboard.press('Escape');
    await expect.poll(background.state).toBe('running');
  });
  await settings.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await expect
    .poll(async () => {
      await page.keyboard.press('Shift');
      return marks();
    })
    .toBe(0);
  await field(page).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' And more.');
  await expect.poll(() => modelOf(page)).toBe(`${LINE} And more.`);
  await page.locator(x.post).click();
  expect(await page.evaluate(() => (window as unknown as { posted: string[] }).posted)).toEqual([
    `${LINE} And more.`,
  ]);
  expect(errors).toEqual([]);
  await context.close();
});

test.afterEach(async ({ context }) => {
  for (const page of context.pages()) if (page.url().includes('/src/popup/')) await page.close();
});
