import type { Page, Worker } from '@playwright/test';
import type { Ask, Used } from '../../src/messages';
import { type AnyPage, modelOf, newEditor, pressUndo } from './driver';
import { cases, DRAFT, editors, placeOf } from './editor-cases';
import { cardOf, click, clickBlank, look, noCard, settledChip } from './eyes';
import { expect, type Isolated, test } from './fixtures';
import { tabOf } from './writing';

const FOLLOW = 'Follow us on all our channels';
const FILLED = 'one recipe a week';
const LINES = [
  'Hi @alice 🎉 we’re now on TikTok!',
  '',
  `${FOLLOW}. More at https://example.com/x #launch 👩‍👩‍👧‍👦`,
];

/** One of each way in which a rewrite changes a draft; the harness tries them all. */
const some = cases.filter(({ name }) =>
  ['across paragraphs', 'several lines put in', 'a deletion'].includes(name),
);

const tell = (worker: Worker, tab: number, ask: Ask): Promise<Used> =>
  worker.evaluate(([id, message]) => chrome.tabs.sendMessage(id, message), [tab, ask] as const);

async function open(page: Page, editor: string, lines: readonly string[]): Promise<void> {
  await page.goto(`https://x.com/i/editor?lines=${encodeURIComponent(JSON.stringify(lines))}#${editor}`);
  await page.waitForFunction(() => (window as unknown as { page: { field(): unknown } }).page?.field());
  await newEditor(page as AnyPage, lines);
}

/** Uses the first rewrite of the finding about following, with the mouse, its blank filled. */
async function useRewrite(page: Page, isolated: Isolated): Promise<void> {
  await click(page, isolated, 'Youward:');
  for (let step = 0; step < 6 && (await cardOf(isolated)).rule !== 'Follow us'; step++)
    await click(page, isolated, 'Next finding');
  await clickBlank(page, isolated);
  await page.keyboard.type(FILLED);
  await click(page, isolated, 'Use this');
  await noCard(isolated);
}

for (const editor of editors)
  test(`the built extension marks and rewrites a draft in ${editor}, by a press and by our own pages; one Ctrl+Z takes each back`, async ({
    page,
    worker,
    isolated: enter,
  }) => {
    const isolated = await enter(page);
    await open(page, editor, LINES);
    const before = (await settledChip(isolated)).words;
    expect(Number(before)).toBeGreaterThanOrEqual(1);
    expect(await page.evaluate(() => [...CSS.highlights.values()].some(({ size }) => size > 0))).toBe(true);
    await useRewrite(page, isolated);
    const [start, end] = LINES.join('\n').split(FOLLOW);
    const now = await modelOf(page);
    expect(now.startsWith(start!)).toBe(true);
    expect(now.endsWith(end!)).toBe(true);
    expect(now.slice(start!.length, -end!.length)).toContain(FILLED);
    await pressUndo(page);
    await expect.poll(() => modelOf(page)).toBe(LINES.join('\n'));
    await expect.poll(async () => (await look(isolated)).chips.map(({ words }) => words)).toEqual([before]);

    const tab = await tabOf(worker);
    for (const one of some) {
      await newEditor(page as AnyPage, DRAFT.split('\n'));
      await expect
        .poll(() => tell(worker, tab, { ask: 'what did you find' }))
        .toMatchObject({ draft: DRAFT });
      const [from, to] = placeOf(one, DRAFT);
      const draft = DRAFT.slice(0, from) + one.text + DRAFT.slice(to);
      const rewrite = { draft: DRAFT, start: from, end: to, text: one.text };
      const used = await tell(worker, tab, { ask: 'use this rewrite', ...rewrite });
      expect(used, one.name).toEqual({ state: 'used', draft });
      await expect.poll(() => modelOf(page), one.name).toBe(draft);
      await pressUndo(page);
      await expect.poll(() => modelOf(page), `${one.name}, undone`).toBe(DRAFT);
    }
  });

test('what an editor drew and never took is said at the next letter, and offered for copying', async ({
  page,
  isolated: enter,
}) => {
  const isolated = await enter(page);
  await open(page, 'forgets', LINES);
  await settledChip(isolated);
  await useRewrite(page, isolated);
  await page.keyboard.press('Control+End');
  await page.keyboard.type('!');
  await expect.poll(() => modelOf(page)).toBe(`${LINES.join('\n')}!`);
  const card = await cardOf(isolated);
  expect(card.notice).toMatch(/didn’t take/);
  expect(card.buttons).toContain('Copy');
});
