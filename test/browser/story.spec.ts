import { modelOf, pressUndo } from './driver';
import { boxesOf, cardOf, click, clickBlank, look, noCard, settledChip } from './eyes';
import { expect, type Isolated, test } from './fixtures';
import { type Box, lineIn, MARK, picture } from './pixels';
import { field, sites, write } from './writing';

const LINES = [
  'Big news 🎉 we’re now on TikTok! Follow us on all our channels.',
  '',
  'Thank you @alice, more at https://example.com/x #launch 👩‍👩‍👧‍👦',
];
const DRAFT = LINES.join('\n');
const FOLLOW = 'Follow us on all our channels';
const FILLED = 'one recipe a week';
/** The draft with its sentence about following turned, by whatever words the rule has for it, and all else as it was. */
const turned = (lines: readonly string[]) => {
  const [before, after] = lines
    .join('\n')
    .split(FOLLOW)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${before}(?!${FOLLOW}${after}$)[^\n]*${FILLED}[^\n]*${after}$`, 'u');
};

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Walks the card to the finding about following, by whatever way `next` goes on. */
async function walkTo(isolated: Isolated, rule: string, next: () => Promise<void>): Promise<void> {
  for (let step = 0; step < 6 && (await cardOf(isolated)).rule !== rule; step++) await next();
  expect((await cardOf(isolated)).rule).toBe(rule);
}

for (const { site, address, post } of sites)
  test.describe(site, () => {
    test('from draft to post with the mouse', async ({ page, isolated: enter }) => {
      const isolated = await enter(page);
      await write(page, address, LINES);
      const chip = await settledChip(isolated);
      expect(Number(chip.words)).toBeGreaterThanOrEqual(2);

      await test.step('marks are painted under the words they mean', async () => {
        const png = await picture(page);
        for (const box of await boxesOf(page, FOLLOW)) {
          const line = lineIn(png, box, MARK.light);
          expect(line.height).toBeGreaterThanOrEqual(2);
          expect(line.drawn).toBeGreaterThan(0.9);
        }
        for (const box of await boxesOf(page, 'Thank you'))
          expect(lineIn(png, box, MARK.light).height).toBe(0);
      });

      await test.step('the chip covers neither the draft nor the site’s buttons', async () => {
        const lines = (
          await Promise.all(LINES.filter(Boolean).map((line) => boxesOf(page, line.slice(0, 4))))
        ).flat();
        const buttons = await page.locator('.bar button, .bar [role="button"]').all();
        const boxes = await Promise.all(buttons.map(async (button) => (await button.boundingBox())!));
        for (const box of [...boxes, ...lines]) expect(overlap(chip.box, box)).toBe(false);
      });

      await test.step('the card opens from the chip and covers nothing of the site', async () => {
        await click(page, isolated, 'Youward:');
        const card = await cardOf(isolated);
        expect(card.place).toMatch(new RegExp(`^[12] of ${chip.words}$`));
        const button = (await page.locator(post).boundingBox())!;
        expect(overlap(card.box, button)).toBe(false);
      });

      await test.step('a rewrite with a blank is filled and used', async () => {
        await walkTo(isolated, 'Follow us', () => click(page, isolated, 'Next finding'));
        await clickBlank(page, isolated);
        await page.keyboard.type(FILLED);
        await click(page, isolated, 'Use this');
        await noCard(isolated);
        await expect.poll(() => modelOf(page)).toMatch(turned(LINES));
        await expect
          .poll(async () => Number((await settledChip(isolated)).words))
          .toBeLessThan(Number(chip.words));
      });

      await test.step('one Ctrl+Z takes it back', async () => {
        await pressUndo(page);
        await expect.poll(() => modelOf(page)).toBe(DRAFT);
        await expect.poll(async () => (await settledChip(isolated)).words).toBe(chip.words);
      });

      await test.step('what is posted is what is shown', async () => {
        const shown = await modelOf(page);
        await page.locator(post).click();
        const posted = await page.evaluate(() => (window as unknown as { posted: string[] }).posted);
        expect(posted).toEqual([shown]);
        await expect.poll(async () => (await look(isolated)).chips).toEqual([]);
      });
    });

    test('from draft to rewrite with the keyboard alone', async ({ page, isolated: enter }) => {
      const isolated = await enter(page);
      await page.goto(address);
      for (let step = 0; step < 9; step++) {
        await page.keyboard.press('Tab');
        if (await field(page).evaluate((element) => element === document.activeElement)) break;
      }
      await page.keyboard.type(LINES[0]!);
      const chip = await settledChip(isolated);

      await page.keyboard.press('Alt+y');
      expect((await cardOf(isolated)).focused).not.toBeNull();
      await walkTo(isolated, 'Follow us', () => page.keyboard.press('Alt+ArrowRight'));
      expect((await cardOf(isolated)).inBlank).toBe(true);
      await page.keyboard.type(FILLED);
      await page.keyboard.press('Enter');
      await noCard(isolated);
      await expect.poll(() => modelOf(page)).toMatch(turned(LINES.slice(0, 1)));

      await pressUndo(page);
      await expect.poll(() => modelOf(page)).toBe(LINES[0]!);
      await expect.poll(async () => (await settledChip(isolated)).words).toBe(chip.words);
      await page.keyboard.press('End');
      await page.keyboard.type(' Ok');
      await expect.poll(() => modelOf(page)).toBe(`${LINES[0]} Ok`);
    });

    test('Esc gives the caret back exactly where it was', async ({ page, isolated: enter }) => {
      const isolated = await enter(page);
      await write(page, address, LINES.slice(0, 1));
      await settledChip(isolated);
      await page.keyboard.press('Home');
      for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Alt+y');
      await cardOf(isolated);
      await page.keyboard.press('Escape');
      await noCard(isolated);
      await page.keyboard.type('x');
      await expect.poll(() => modelOf(page)).toBe(LINES[0]!.replace('Big ', 'Big x'));
    });

    test('a card opened by pointing leaves the caret alone and steps back when typing goes on', async ({
      page,
      isolated: enter,
    }) => {
      const isolated = await enter(page);
      await write(page, address, LINES.slice(0, 1));
      await settledChip(isolated);
      const [box] = await boxesOf(page, FOLLOW);
      await page.mouse.click(box!.x + box!.width / 2, box!.y + box!.height / 2);
      const card = await cardOf(isolated);
      expect(card.rule).toBe('Follow us');
      expect(card.focused).toBeNull();
      expect(overlap(card.box, box!)).toBe(false);
      await page.keyboard.type('x');
      await noCard(isolated);
      expect((await modelOf(page)).length).toBe(LINES[0]!.length + 1);
    });
  });
