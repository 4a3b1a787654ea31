import { ask, modelOf, pressUndo } from './driver';
import { cases, DRAFT, editors, placeOf } from './editor-cases';
import { expect, test } from './fixtures';

test.use({ extension: 'out/harness/chrome' });

for (const editor of editors)
  test.describe(editor, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`https://editors.example/#${editor}`);
      await page.locator('html[data-harness]').waitFor({ state: 'attached' });
      await expect.poll(() => ask(page, 'list')).toHaveLength(1);
    });

    test('is read as its own model has it', async ({ page }) => {
      expect(await modelOf(page)).toBe(DRAFT);
      expect((await ask(page, 'read')).text).toBe(DRAFT);
    });

    for (const one of cases)
      test(`takes ${one.name}, in one step of its history`, async ({ page }) => {
        const [start, end] = placeOf(one, DRAFT);
        const promised = DRAFT.slice(0, start) + one.text + DRAFT.slice(end);
        await ask(page, 'focus', DRAFT.length);

        expect(await ask(page, 'replace', start, end, one.text, { caret: 'after' })).toEqual({
          ok: true,
          text: promised,
        });
        expect(await modelOf(page)).toBe(promised);
        expect(await ask(page, 'read')).toEqual({ text: promised, caret: start + one.text.length });

        await pressUndo(page);
        await expect.poll(() => modelOf(page)).toBe(DRAFT);
        await expect.poll(async () => (await ask(page, 'read')).text).toBe(DRAFT);

        expect(await ask(page, 'replace', start, end, one.text, { caret: 'after' })).toMatchObject({
          ok: true,
        });
        await page.keyboard.type('ok');
        const at = start + one.text.length;
        await expect.poll(() => modelOf(page)).toBe(`${promised.slice(0, at)}ok${promised.slice(at)}`);
        await page.keyboard.press('Backspace');
        await page.keyboard.press('Backspace');
        await expect.poll(() => modelOf(page)).toBe(promised);
        expect((await ask(page, 'read')).text).toBe(promised);
      });
  });
