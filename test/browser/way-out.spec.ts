import { modelOf, pressUndo } from './driver';
import { cardOf, click, clickBlank, look, noCard, settledChip } from './eyes';
import { expect, test } from './fixtures';
import { openPopupPage, sites, tabOf, write } from './writing';

const NEWS = 'We’re thrilled to announce that Marlow Notes now works offline!';
const TAIL = 'marlownotes.example #notes';
const DRAFT = `${NEWS} ${TAIL}`;
/** One without a reader in it, and sure to be a nudge. */
const UNREAD = `We are thrilled to announce that our award-winning team won again! ${TAIL}`;
/** What stands in the first question while it is empty. */
const QUESTION = 'People who would care, in their words';

for (const { site, address } of sites)
  test(`${site}: the answers to the two questions make a whole post, used and taken back in one step`, async ({
    page,
    isolated: enter,
  }) => {
    const isolated = await enter(page);
    await write(page, address, [UNREAD]);
    const chip = await settledChip(isolated);
    await click(page, isolated, 'Youward:');
    await cardOf(isolated);
    await click(page, isolated, 'Who is it for?');
    await expect.poll(async () => (await cardOf(isolated)).focused).toBe(QUESTION);

    await test.step('one answer leaves the other part open, or needs none', async () => {
      await page.keyboard.type('people who write on trains');
      await expect.poll(async () => (await cardOf(isolated)).buttons).toContain('Copy');
    });

    await test.step('with both, nothing is left to fill in, in this version or another', async () => {
      await page.keyboard.press('Tab');
      await page.keyboard.type('keep every word when the signal goes');
      const outcome = () =>
        isolated(() => {
          const root = [...document.querySelectorAll<HTMLElement>('body > div, dialog > div')]
            .map((host) => chrome.dom.openOrClosedShadowRoot(host) as ShadowRoot | null)
            .find((one) => one?.querySelector('.outcome'));
          const text = root?.querySelector('.outcome .text')?.cloneNode(true) as HTMLElement | undefined;
          for (const unseen of text?.querySelectorAll('.sr') ?? []) unseen.remove();
          return {
            text: text?.textContent ?? '',
            blanks: root?.querySelectorAll('[data-blank]').length ?? -1,
          };
        });
      await expect
        .poll(async () => (await outcome()).text)
        .toMatch(/people who write on trains.*keep every word when the signal goes/);
      const first = (await outcome()).text;
      const { buttons } = await cardOf(isolated);
      expect(buttons).toContain('Another');
      const seen = new Set<string>();
      for (let press = 0; press < 8 && !seen.has((await outcome()).text); press++) {
        const { text, blanks } = await outcome();
        expect(blanks).toBe(0);
        expect(text).toContain(TAIL);
        seen.add(text);
        await click(page, isolated, 'Another');
        await expect.poll(async () => (await outcome()).text).not.toBe(text);
      }
      expect(seen.size).toBeGreaterThan(1);
      while ((await outcome()).text !== first) await click(page, isolated, 'Another');
    });

    await test.step('it stands in the composer, the chip has moved, and one Ctrl+Z brings the draft back', async () => {
      await click(page, isolated, 'Use this');
      await noCard(isolated);
      await expect.poll(() => modelOf(page)).toMatch(/^For people who write on trains/);
      const after = await settledChip(isolated);
      expect(after.label).not.toBe(chip.label);
      await pressUndo(page);
      await expect.poll(() => modelOf(page)).toBe(UNREAD);
      await expect.poll(async () => (await settledChip(isolated)).label).toBe(chip.label);
    });
  });

test('the popup brings another version when those it shows do not please, and uses it', async ({
  page,
  worker,
  extensionId,
  isolated: enter,
}) => {
  const isolated = await enter(page);
  await write(page, sites[0].address, [DRAFT]);
  const before = await settledChip(isolated);
  const popup = await openPopupPage(page, extensionId, await tabOf(worker));
  const choices = popup.locator('.choice');
  await expect(choices.first()).toBeVisible();
  const shown = await choices.count();
  const another = popup.getByRole('button', { name: 'Another' });
  for (let press = 0; press < 4 && (await choices.count()) === shown; press++) await another.click();
  await expect(choices).toHaveCount(shown + 1);
  await expect(choices.last().getByRole('radio')).toBeChecked();
  await expect(choices.last()).toBeInViewport();
  await expect(choices.last().locator('.count')).toHaveText(/^\d+ \/ 280$/);

  for (const blank of await choices.last().locator('[data-blank]').all()) await blank.fill('a quiet hour');
  await popup.getByRole('button', { name: /Use in post/ }).click();
  await expect.poll(() => modelOf(page)).not.toBe(DRAFT);
  await expect.poll(async () => (await settledChip(isolated)).label).not.toBe(before.label);
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => modelOf(page)).toBe(DRAFT);
  await popup.close();
});

test('the card counts the post as its site does while a blank is typed', async ({
  page,
  isolated: enter,
}) => {
  const isolated = await enter(page);
  await write(page, sites[0].address, ['Follow us for more https://example.com/a/very/long/path/to/a/page']);
  await settledChip(isolated);
  await click(page, isolated, 'Youward:');
  await cardOf(isolated);
  const count = async () => {
    await look(isolated);
    return isolated(() => {
      const root = [...document.querySelectorAll<HTMLElement>('body > div, dialog > div')]
        .map((host) => chrome.dom.openOrClosedShadowRoot(host) as ShadowRoot | null)
        .find((one) => one?.querySelector('.card'));
      return Number.parseInt(root?.querySelector('.choice.on .count')?.textContent ?? '', 10);
    });
  };
  await clickBlank(page, isolated);
  await page.keyboard.type('x');
  await expect.poll(count).toBeGreaterThan(0);
  const one = await count();
  await page.keyboard.type('yz');
  await expect.poll(count).toBe(one + 2);
});
