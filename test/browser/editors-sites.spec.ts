import type { Page } from '@playwright/test';
import { ask, modelOf, pressUndo } from './driver';
import { DRAFT } from './editor-cases';
import { expect, test } from './fixtures';
import { differsOutside, lineIn, MARK, picture } from './pixels';

test.use({ extension: 'out/harness/chrome' });

/** A site's page with a draft in it, and what stands on it that must be found and that must not. */
const pages = [
  {
    site: 'X',
    address: 'https://x.com/compose/post',
    found: [
      { kind: 'post', family: 'draft', label: 'Post text' },
      { kind: 'post', family: 'draft', label: 'Post text' },
    ],
    post: '[data-testid="tweetButton"]',
    quiet: ['https://x.com/messages/1'],
  },
  {
    site: 'Facebook',
    address: 'https://www.facebook.com/',
    found: [
      { kind: 'reply', family: 'lexical', label: 'Comment as Ann' },
      { kind: 'post', family: 'lexical', label: null },
    ],
    post: '[aria-label="Post"]',
    quiet: ['https://www.facebook.com/messages/t/1'],
  },
] as const;

/** The number of the composer that holds the draft. */
async function opened(page: Page, address: string, count: number): Promise<number> {
  await page.goto(address);
  await page.locator('html[data-harness]').waitFor({ state: 'attached' });
  await expect.poll(() => ask(page, 'list')).toHaveLength(count);
  for (let index = 0; index < count; index++)
    if ((await ask(page, 'read', index)).text === DRAFT) return index;
  throw new Error('No composer holds the draft.');
}

for (const { site, address, found, post, quiet } of pages)
  test.describe(site, () => {
    test('finds the composers and only them', async ({ page }) => {
      await opened(page, address, found.length);
      const list = await ask(page, 'list');
      expect(list.toSorted((a, b) => a.kind.localeCompare(b.kind))).toEqual(
        [...found].sort((a, b) => a.kind.localeCompare(b.kind)),
      );
      for (const other of quiet) {
        await page.goto(other);
        await page.locator('html[data-harness]').waitFor({ state: 'attached' });
        for (const field of await page.locator('textarea, [contenteditable="true"]').all())
          await field.click();
        expect(await ask(page, 'list')).toEqual([]);
      }
    });

    test('reads it', async ({ page }) => {
      const index = await opened(page, address, found.length);
      expect((await ask(page, 'read', index)).text).toBe(await modelOf(page));
      expect(await modelOf(page)).toBe(DRAFT);
    });

    for (const scheme of ['light', 'dark'] as const)
      test(`paints without changing the text, on a ${scheme} ground`, async ({ page }) => {
        const index = await opened(page, address, found.length);
        if (scheme === 'dark') await page.evaluate(() => document.documentElement.classList.add('dark'));
        const before = await picture(page);
        const html = await page.evaluate(() => document.documentElement.outerHTML);
        const phrases = { note: 'Hey @alice', warn: 'we are so proud', strong: 'share #launch' } as const;
        const marks = Object.entries(phrases).map(([severity, phrase]) => {
          const start = DRAFT.indexOf(phrase);
          return { severity: severity as keyof typeof phrases, start, end: start + phrase.length };
        });
        await ask(page, 'paint', marks, index);
        const after = await picture(page);
        const boxes = (
          await Promise.all(marks.map(({ start, end }) => ask(page, 'rects', start, end, index)))
        ).flat();

        expect(await ask(page, 'scheme', index)).toBe(scheme);
        const lines = await Promise.all(
          marks.map(async ({ start, end }) =>
            lineIn(after, (await ask(page, 'rects', start, end, index))[0]!, MARK[scheme]),
          ),
        );
        const [note, warn, strong] = lines;
        expect(note!.height).toBeLessThanOrEqual(2);
        expect(note!.drawn).toBeGreaterThan(0.3);
        expect(note!.drawn).toBeLessThan(0.9);
        expect(warn).toEqual({ height: 2, drawn: expect.closeTo(1, 1) });
        expect(strong).toEqual({ height: 3, drawn: expect.closeTo(1, 1) });
        expect(differsOutside(before, after, boxes, 8)).toBe(0);
        expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(html);
        expect(await modelOf(page)).toBe(DRAFT);

        await ask(page, 'paint', [], index);
        expect(differsOutside(before, await picture(page), [], 0)).toBe(0);
      });

    test('rewrites and keeps the caret', async ({ page }) => {
      const index = await opened(page, address, found.length);
      const start = DRAFT.indexOf('we are so proud');
      const end = start + 'we are so proud'.length;
      const text = 'you can now save 🎉\nand';
      await ask(page, 'focus', DRAFT.length - 3, index);
      const promised = DRAFT.slice(0, start) + text + DRAFT.slice(end);
      expect(await ask(page, 'replace', start, end, text, {}, index)).toEqual({ ok: true, text: promised });
      expect(await modelOf(page)).toBe(promised);
      expect((await ask(page, 'read', index)).caret).toBe(promised.length - 3);
      await page.keyboard.type('X');
      await expect.poll(() => modelOf(page)).toBe(`${promised.slice(0, -3)}X${promised.slice(-3)}`);
    });

    test('undoes in one step, by the keyboard and by ours', async ({ page }) => {
      const index = await opened(page, address, found.length);
      const start = DRAFT.indexOf('to share');
      await ask(page, 'replace', start, DRAFT.length - 4, 'that you can\n\nsee it', {}, index);
      expect(await modelOf(page)).not.toBe(DRAFT);
      await pressUndo(page);
      await expect.poll(() => modelOf(page)).toBe(DRAFT);
      await ask(page, 'replace', start, DRAFT.length - 4, 'that you can\n\nsee it', {}, index);
      expect(await ask(page, 'undo', index)).toEqual({ ok: true, text: DRAFT });
      expect(await modelOf(page)).toBe(DRAFT);
    });

    test('posts exactly what is shown', async ({ page }) => {
      const index = await opened(page, address, found.length);
      const start = DRAFT.indexOf('so proud');
      await ask(page, 'paint', [{ start, end: start + 8, severity: 'strong' }], index);
      await ask(page, 'replace', start, start + 8, 'glad', {}, index);
      const shown = (await ask(page, 'read', index)).text;
      await page.locator(post).click();
      expect(await page.evaluate(() => (window as unknown as { posted: string[] }).posted)).toEqual([shown]);
      await expect.poll(async () => (await ask(page, 'read', index)).text).toBe('');
      expect(await ask(page, 'marks')).toEqual([]);
    });
  });

test.describe('X', () => {
  test('tells a reply from a post', async ({ page }) => {
    await opened(page, 'https://x.com/ann/status/1', 1);
    expect((await ask(page, 'list'))[0]?.kind).toBe('reply');
    await opened(page, 'https://x.com/home', 1);
    expect((await ask(page, 'list'))[0]?.kind).toBe('post');
    await opened(page, 'https://x.com/compose/reply', 2);
    expect((await ask(page, 'list')).map(({ kind }) => kind).toSorted()).toEqual(['post', 'reply']);
  });
});
