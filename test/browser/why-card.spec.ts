import { modelOf, pressUndo } from './driver';
import { cardOf, click, look, noCard, settledChip } from './eyes';
import { expect, test } from './fixtures';
import { sites, write } from './writing';

const DRAFT = 'We’re thrilled to announce that we moved our invoices to a new system!';

for (const { site, address } of sites)
  test(`${site}: the two answers make a whole post that is used and taken back`, async ({
    page,
    isolated: enter,
  }) => {
    const isolated = await enter(page);
    await write(page, address, [DRAFT]);
    const chip = await settledChip(isolated);
    await click(page, isolated, 'Youward:');
    await cardOf(isolated);
    await click(page, isolated, 'Who is it for?');
    await expect.poll(async () => (await look(isolated)).card?.rule).toBeNull();
    await click(page, isolated, 'Who is this for?');
    await page.keyboard.type('bookkeepers');
    await page.keyboard.press('Tab');
    await page.keyboard.type('every invoice in one place');
    const made = async () => (await look(isolated)).card?.buttons.some((one) => one.startsWith('Use this'));
    await expect.poll(made).toBe(true);
    await click(page, isolated, 'Use this');
    await noCard(isolated);
    await expect.poll(() => modelOf(page)).toMatch(/bookkeepers.*every invoice in one place/is);
    expect(await modelOf(page)).not.toContain('[');
    await expect.poll(async () => (await settledChip(isolated)).label).not.toBe(chip.label);
    await pressUndo(page);
    await expect.poll(() => modelOf(page)).toBe(DRAFT);
    await expect.poll(async () => (await settledChip(isolated)).label).toBe(chip.label);
  });
