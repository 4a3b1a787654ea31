import type { Page } from '@playwright/test';
import { ask, type PageModel } from './driver';
import { DRAFT } from './editor-cases';
import { expect, test } from './fixtures';

test.use({ extension: 'out/harness/chrome' });

async function go(page: Page, editor: string, search = ''): Promise<void> {
  await page.goto(`https://editors.example/${search}#${editor}`);
  await page.locator('html[data-harness]').waitFor({ state: 'attached' });
}
const quick = { intervals: [15] };
const count = (page: Page) => ask(page, 'list').then((list) => list.length);

type Scripted = { readonly page: PageModel };

test('a page of fields that only look like a composer has none', async ({ page }) => {
  await go(page, 'tempting');
  await page.locator('#box section').last().waitFor();
  for (const field of await page
    .locator('#box textarea:visible:enabled, #box [contenteditable="true"]')
    .all())
    await field.focus();
  expect(await ask(page, 'list')).toEqual([]);
});

for (const label of ['Share your research', 'Write for the blog in spring', 'Urban notes'])
  test(`a field called "${label}" is a composer all the same`, async ({ page }) => {
    await go(page, 'textarea');
    await expect.poll(() => count(page)).toBe(1);
    await page.locator('textarea').evaluate((field, name) => field.setAttribute('aria-label', name), label);
    await page.locator('textarea').blur();
    await page.locator('textarea').focus();
    expect(await ask(page, 'list')).toEqual([{ kind: 'post', family: 'field', label }]);
  });

// Draft.js and Slate look for the selection in the document alone and cannot be written in from a shadow root.
for (const editor of ['lexical', 'quill', 'tiptap', 'textarea', 'plain'])
  test(`a ${editor} composer in an open shadow root is found, read and rewritten`, async ({ page }) => {
    await go(page, editor, '?in=shadow');
    await page.locator('textarea, [contenteditable="true"]').first().click();
    await expect.poll(() => count(page)).toBe(1);
    expect((await ask(page, 'read')).text).toBe(DRAFT);
    const start = DRAFT.indexOf('so proud');
    await ask(page, 'paint', [{ start, end: start + 8, severity: 'warn' }]);
    expect(await ask(page, 'marks')).toEqual([['line-warn-light', 1]]);
    const text = DRAFT.replace('so proud', 'glad');
    expect(await ask(page, 'replace', start, start + 8, 'glad')).toEqual({ ok: true, text });
    expect(await page.evaluate(() => (window as unknown as Scripted).page.model())).toBe(text);
  });

test('a composer that is shown later, or gets its button later, is found then', async ({ page }) => {
  await go(page, 'lexical');
  await expect.poll(() => count(page)).toBe(1);
  await page.evaluate(() => {
    const { page: own } = window as unknown as Scripted;
    own.unmount();
    document.querySelector('#post')?.remove();
  });
  await expect.poll(() => count(page)).toBe(0);
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('.composer')!.hidden = true;
    (window as unknown as Scripted).page.mount();
  });
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('.composer')!.hidden = false;
  });
  await page.evaluate(() => {
    const button = document.createElement('button');
    button.textContent = 'Publish';
    document.querySelector('.bar')!.append(button);
  });
  await expect.poll(() => count(page)).toBe(1);
});

for (const editor of ['draft', 'lexical', 'textarea'] as const)
  test(`a hundred mounts and unmounts of ${editor} leave nothing behind`, async ({ page, context }) => {
    test.setTimeout(90_000);
    await go(page, editor);
    await expect.poll(() => count(page)).toBe(1);
    const session = await context.newCDPSession(page);
    const held = async () => {
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      return session.send('Memory.getDOMCounters');
    };
    const cycle = async () => {
      await ask(page, 'paint', [{ start: 0, end: 3, severity: 'strong' }]);
      await page.evaluate(() => (window as unknown as Scripted).page.unmount());
      await expect.poll(() => count(page), quick).toBe(0);
      // As sites do: a composer that opens gets the caret.
      await page.evaluate(async () => {
        const { page: own } = window as unknown as Scripted;
        own.mount();
        while (!own.field()) await new Promise(requestAnimationFrame);
        own.field()!.focus();
      });
      await expect.poll(() => count(page), quick).toBe(1);
    };
    for (let round = 0; round < 5; round++) await cycle();
    const before = await held();
    for (let round = 0; round < 100; round++) await cycle();
    expect(await ask(page, 'counts')).toMatchObject({ opened: 106, closed: 105 });
    // Less than one for each mount: what is left is the editor's own, which it keeps until its next round. What a page
    // has let go may be collected a moment later; what is held never is.
    const added = async (what: 'jsEventListeners' | 'nodes') => (await held())[what] - before[what];
    await expect.poll(() => added('jsEventListeners')).toBeLessThan(100);
    await expect.poll(() => added('nodes')).toBeLessThan(100);
    await ask(page, 'end');
    expect(await ask(page, 'list')).toEqual([]);
    expect(await ask(page, 'marks')).toEqual([]);
  });
