import type { Page } from '@playwright/test';
import { ask, modelOf, type PageModel } from './driver';
import { DRAFT, editors } from './editor-cases';
import { expect, test } from './fixtures';

test.use({ extension: 'out/harness/chrome' });

async function go(page: Page, editor: string, search = ''): Promise<void> {
  await page.goto(`https://editors.example/${search}#${editor}`);
  await page.locator('html[data-harness]').waitFor({ state: 'attached' });
  await expect.poll(() => ask(page, 'list')).toHaveLength(1);
}
const text = async (page: Page) => (await ask(page, 'read')).text;
const place = (phrase: string, draft = DRAFT) => {
  const start = draft.indexOf(phrase);
  return [start, start + phrase.length] as const;
};
type Scripted = { readonly page: PageModel };

test.describe('an editor of no known library', () => {
  test('is read, rewritten through its own input path and undone', async ({ page }) => {
    await go(page, 'model');
    expect(await text(page)).toBe(DRAFT);
    const [start, end] = place('so proud');
    const promised = DRAFT.replace('so proud', 'glad\nand calm');
    expect(await ask(page, 'replace', start, end, 'glad\nand calm')).toEqual({ ok: true, text: promised });
    expect(await modelOf(page)).toBe(promised);
    await ask(page, 'undo');
    expect(await modelOf(page)).toBe(DRAFT);
  });

  test('that makes its own of several lines gets them line by line, and ours undoes by its own keys', async ({
    page,
  }) => {
    await go(page, 'paragraphs');
    const [start, end] = place('so proud');
    for (const text of ['glad.\n\nYou can save', '']) {
      const promised = DRAFT.replace('so proud', text);
      expect(await ask(page, 'replace', start, end, text)).toEqual({ ok: true, text: promised });
      expect(await modelOf(page)).toBe(promised);
      expect(await ask(page, 'undo')).toEqual({ ok: true, text: DRAFT });
      expect(await modelOf(page)).toBe(DRAFT);
    }
  });

  test('that never took what it shows is found out at the next letter, and only then', async ({ page }) => {
    for (const [editor, lost] of [
      ['plain', 0],
      ['forgets', 1],
    ] as const) {
      await page.goto('about:blank');
      await go(page, editor);
      const [start, end] = place('so proud');
      await ask(page, 'focus', DRAFT.length);
      expect(await ask(page, 'replace', start, end, 'glad')).toMatchObject({ ok: true });
      expect((await ask(page, 'counts')).lost).toBe(0);
      await page.keyboard.type('!');
      const kept = lost ? DRAFT : DRAFT.replace('so proud', 'glad');
      await expect.poll(() => text(page)).toBe(`${kept}!`);
      await expect.poll(async () => (await ask(page, 'counts')).lost).toBe(lost);
      await page.keyboard.type('!');
      await expect.poll(() => text(page)).toBe(`${kept}!!`);
      expect((await ask(page, 'counts')).lost).toBe(lost);
    }
  });

  test('that refuses a rewrite keeps its draft, and we say so', async ({ page }) => {
    await go(page, 'refuses');
    const [start, end] = place('so proud');
    expect(await ask(page, 'replace', start, end, 'glad')).toEqual({
      ok: false,
      why: 'not taken',
      text: DRAFT,
    });
    expect(await modelOf(page)).toBe(DRAFT);
  });

  test('that mangles a rewrite gets its draft back, and we say so', async ({ page }) => {
    await go(page, 'mangles');
    const [start, end] = place('so proud');
    const written = await ask(page, 'replace', start, end, 'able to save offline');
    expect(written).toEqual({ ok: false, why: 'not taken', text: DRAFT });
    expect(await modelOf(page)).toBe(DRAFT);
  });
});

for (const editor of editors)
  test.describe(editor, () => {
    test('is left alone while a character is being composed', async ({ page, context }) => {
      await go(page, editor);
      const input = await context.newCDPSession(page);
      await ask(page, 'focus', DRAFT.length);
      const before = await ask(page, 'counts');
      await input.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
      await input.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
      await expect.poll(() => ask(page, 'composing')).toBe(true);
      expect(await text(page)).toBe(DRAFT);
      expect(await ask(page, 'replace', 0, 3, 'Hi')).toEqual({ ok: false, why: 'composing', text: DRAFT });
      expect((await ask(page, 'counts')).changes).toBe(before.changes);
      await input.send('Input.insertText', { text: '日本' });
      await expect.poll(() => ask(page, 'composing')).toBe(false);
      await expect.poll(() => text(page)).toBe(`${DRAFT}日本`);
      await expect.poll(() => modelOf(page)).toBe(`${DRAFT}日本`);
      await expect.poll(async () => (await ask(page, 'counts')).changes).toBeGreaterThan(before.changes);
    });

    test('is not rewritten when its draft changed or it is gone', async ({ page }) => {
      await go(page, editor);
      const changed = await ask(page, 'replace', 0, 3, 'Hi', { draft: 'Another draft' });
      expect(changed).toEqual({ ok: false, why: 'changed', text: DRAFT });
      expect(await ask(page, 'replace', 0, DRAFT.length + 1, 'Hi')).toMatchObject({
        ok: false,
        why: 'changed',
      });
      await page.evaluate(() => (window as unknown as Scripted).page.unmount());
      await expect.poll(() => ask(page, 'list')).toEqual([]);
      expect(await ask(page, 'replaceInClosed', 0, 3, 'Hi')).toMatchObject({ ok: false, why: 'gone' });
    });

    test('keeps a caret that stands before, behind or inside the rewrite', async ({ page }) => {
      await go(page, editor);
      const [start, end] = place('to share');
      const promised = DRAFT.replace('to share', 'for you');
      for (const [caret, expected] of [
        [3, 3],
        [DRAFT.length, promised.length],
        [start + 4, start + 7],
      ] as const) {
        await ask(page, 'focus', caret);
        expect(await ask(page, 'replace', start, end, 'for you')).toEqual({ ok: true, text: promised });
        expect((await ask(page, 'read')).caret).toBe(expected);
        expect(await ask(page, 'undo')).toEqual({ ok: true, text: DRAFT });
      }
    });

    test('takes one rewrite after the other, and our undo when the writer went on since', async ({
      page,
    }) => {
      await go(page, editor);
      let now = DRAFT;
      for (const [old, put] of [
        ['Hey', 'Hello'],
        ['so proud', 'glad'],
        ['the family is happy', 'you can save it'],
      ] as const) {
        const [start, end] = place(old, now);
        now = now.replace(old, put);
        expect(await ask(page, 'replace', start, end, put, { caret: 'after' })).toEqual({
          ok: true,
          text: now,
        });
      }
      await ask(page, 'focus', 5);
      await page.keyboard.type('!!');
      const typed = now.replace('Hello', 'Hello!!');
      await expect.poll(() => text(page)).toBe(typed);
      const undone = typed.replace('you can save it', 'the family is happy');
      expect(await ask(page, 'undo')).toEqual({ ok: true, text: undone });
      expect(await modelOf(page)).toBe(undone);
    });
  });

for (const editor of ['draft', 'lexical', 'textarea'])
  test.describe(editor, () => {
    test('does not jump when it is far down a scrolled page', async ({ page }) => {
      await go(page, editor, '?in=scrolled');
      await page.evaluate(() => scrollTo(0, 1500));
      const [start, end] = place('so proud');
      expect(await ask(page, 'replace', start, end, 'glad')).toMatchObject({ ok: true });
      expect(await page.evaluate(() => scrollY)).toBe(1500);
    });

    test('is read and rewritten in a modal dialog', async ({ page }) => {
      await go(page, editor, '?in=dialog');
      const [start, end] = place('so proud');
      expect(await ask(page, 'replace', start, end, 'glad')).toMatchObject({ ok: true });
      expect(await modelOf(page)).toBe(DRAFT.replace('so proud', 'glad'));
    });
  });

test.describe('right-to-left and joined letters', () => {
  const lines = ['שלום לכולם 👋🏽 אנחנו גאים', '', 'مرحبا بالجميع e\u0301 and 🏳️‍🌈 end'];
  for (const editor of editors)
    test(`are read and rewritten in ${editor}`, async ({ page }) => {
      await go(page, editor, `?lines=${encodeURIComponent(JSON.stringify(lines))}`);
      const draft = lines.join('\n');
      expect(await text(page)).toBe(draft);
      const [start, end] = place('גאים', draft);
      const promised = draft.replace('גאים', 'שמחים');
      expect(await ask(page, 'replace', start, end, 'שמחים')).toEqual({ ok: true, text: promised });
      expect(await modelOf(page)).toBe(promised);
    });
});
