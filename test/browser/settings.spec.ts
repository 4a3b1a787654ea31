import type { Page } from '@playwright/test';
import { cardOf, click, look, noCard, settledChip } from './eyes';
import { expect, type Isolated, test } from './fixtures';
import { sites, write } from './writing';

const [x, facebook] = sites;
const LINE = 'Big news: we’re now on TikTok! Follow us on all our channels.';

/** A draft that is read and marked, in a composer of a site; gives the extension's own world of its page. */
async function drafted(
  page: Page,
  enter: (page: Page) => Promise<Isolated>,
  site: (typeof sites)[number] = x,
): Promise<Isolated> {
  const isolated = await enter(page);
  await write(page, site.address, [LINE]);
  await settledChip(isolated);
  return isolated;
}

test('a finding ignored here comes back in another composer, one ignored always does not', async ({
  page,
  context,
  worker,
  isolated: enter,
}) => {
  const isolated = await enter(page);
  await write(page, x.address, [LINE]);
  const count = Number((await settledChip(isolated)).words);
  await page.keyboard.press('Alt+y');
  const first = (await cardOf(isolated)).rule;
  await click(page, isolated, 'Ignore here');
  await expect.poll(async () => (await cardOf(isolated)).rule).not.toBe(first);
  await page.keyboard.press('Escape');
  await noCard(isolated);
  expect(Number((await settledChip(isolated)).words)).toBe(count - 1);

  const other = await context.newPage();
  const there = await enter(other);
  await write(other, facebook.address, [LINE]);
  expect(Number((await settledChip(there)).words)).toBe(count);
  await other.keyboard.press('Alt+y');
  expect((await cardOf(there)).rule).toBe(first);
  await click(other, there, 'Always ignore');
  await expect.poll(async () => Number((await settledChip(there)).words)).toBe(count - 1);

  const stored = JSON.stringify(await worker.evaluate(() => chrome.storage.local.get()));
  expect(stored).toContain('"ignored":[{');
  expect(stored).not.toContain('Big news: we’re now');
  expect(stored).not.toContain(LINE);
  await other.close();
});

test('a rule switched off is off in every open tab at once', async ({ page, context, isolated: enter }) => {
  const isolated = await enter(page);
  await write(page, x.address, [LINE]);
  const count = Number((await settledChip(isolated)).words);
  const other = await context.newPage();
  const there = await drafted(other, enter, facebook);

  await other.keyboard.press('Alt+y');
  await cardOf(there);
  await click(other, there, 'Switch rule off');
  for (const one of [there, isolated])
    await expect.poll(async () => Number((await settledChip(one)).words)).toBeLessThan(count);
  await other.close();
});

test('what the settings page changes holds in an open tab at once', async ({
  page,
  own,
  isolated: enter,
}) => {
  const isolated = await drafted(page, enter);
  const options = await own('options');
  await options.getByRole('switch', { name: 'X', exact: true }).click();
  await expect.poll(async () => (await look(isolated)).chips).toEqual([]);
  await options.getByRole('switch', { name: 'X', exact: true }).click();
  await settledChip(isolated);
});

test('a rule made louder or quieter is marked so in an open tab at once', async ({
  page,
  own,
  isolated: enter,
}) => {
  const isolated = await drafted(page, enter);
  const marks = () => isolated(() => [...CSS.highlights].map(([name, { size }]) => `${name} ${size}`).sort());
  const before = await marks();
  const options = await own('options');
  await options.getByRole('searchbox').fill('follow us');
  await options.getByRole('button', { name: 'Open Follow us', exact: true }).click();
  const loud = options.getByRole('group', { name: 'How loud' });
  const usual = await loud.locator('[aria-pressed="true"]').textContent();
  await loud.getByRole('button', { name: usual === 'Note' ? 'Strong' : 'Note' }).click();
  await expect.poll(marks).not.toEqual(before);
  await loud.getByRole('button', { name: usual ?? '' }).click();
  await expect.poll(marks).toEqual(before);
});

test('two settings pages open at once lose neither choice, and each shows the other’s', async ({
  own,
  worker,
}) => {
  const [one, other] = [await own('options'), await own('options')];
  const names = ['X', 'Facebook', 'LinkedIn', 'Instagram'];
  const press = (page: typeof one, name: string) =>
    page.getByRole('switch', { name, exact: true }).evaluate((it: HTMLElement) => it.click());
  await Promise.all(names.map((name, at) => press(at % 2 ? one : other, name)));
  for (const page of [one, other])
    for (const name of names) await expect(page.getByRole('switch', { name, exact: true })).not.toBeChecked();
  const stored = await worker.evaluate(async () =>
    JSON.stringify(await chrome.storage.local.get('settings')),
  );
  for (const host of ['x.com', 'www.facebook.com', 'www.linkedin.com', 'www.instagram.com'])
    expect(stored).toContain(host);
});

test('a pause rests every open tab, and the settings page ends it', async ({
  page,
  own,
  isolated: enter,
}) => {
  const isolated = await drafted(page, enter);
  const options = await own('options');
  await options.getByRole('button', { name: 'Pause everywhere for an hour' }).click();
  await expect(options.getByText(/^Resting until \d/)).toBeVisible();
  await expect.poll(async () => (await look(isolated)).chips).toEqual([]);
  await options.getByRole('button', { name: 'Go on now' }).click();
  await settledChip(isolated);
});

test('all settings leave in a file and come back from it; what was brought in can be taken back', async ({
  own,
}) => {
  const options = await own('options');
  const names = options.getByRole('list', { name: 'What you’re called' });
  const add = async (name: string) => {
    await options.getByRole('textbox', { name: 'What you’re called' }).fill(name);
    await options.keyboard.press('Enter');
    await expect(names).toContainText(name);
  };
  await add('Alder Bakery');
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Export everything' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('youward-settings.json');
  const file = await download.path();
  await add('Birch Bakery');

  await options.getByLabel('A file of settings').setInputFiles(file);
  await expect(names).not.toContainText('Birch Bakery');
  await options.getByRole('button', { name: 'Take it back' }).click();
  await expect(names).toContainText('Birch Bakery');

  const half = { name: 'half.json', mimeType: 'application/json', buffer: Buffer.from('{"youward":') };
  await options.getByLabel('A file of settings').setInputFiles(half);
  await expect(options.getByText('This file is cut off')).toBeVisible();
  await expect(names).toContainText('Birch Bakery');
});
