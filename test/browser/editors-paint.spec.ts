import type { Page } from '@playwright/test';
import { ask, modelOf, pressUndo } from './driver';
import { DRAFT, editors } from './editor-cases';
import { expect, test } from './fixtures';
import { type Colour, lineIn, MARK, picture } from './pixels';

test.use({ extension: 'out/harness/chrome' });

async function go(page: Page, editor: string, search = ''): Promise<void> {
  await page.goto(`https://editors.example/${search}#${editor}`);
  await page.locator('html[data-harness]').waitFor({ state: 'attached' });
  await expect.poll(() => ask(page, 'list')).toHaveLength(1);
}

/** Two frames of the page: what was to be drawn is drawn. */
const drawn = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

async function paint(
  page: Page,
  phrase: string,
  severity: 'note' | 'warn' | 'strong' = 'warn',
): Promise<void> {
  const { text } = await ask(page, 'read');
  const start = text.indexOf(phrase);
  await ask(page, 'paint', [{ start, end: start + phrase.length, severity }]);
}

/** How the line looks under a phrase as it stands now, wherever that is; null when there is none. */
async function lineUnder(page: Page, phrase: string, colour: Colour = MARK.light) {
  await drawn(page);
  const { text } = await ask(page, 'read');
  const start = text.indexOf(phrase);
  const [box] = await ask(page, 'rects', start, start + phrase.length);
  const line = lineIn(await picture(page), box!, colour);
  return line.height ? line : null;
}
const places = ['moved', 'dialog', 'scrolled', 'zoomed'];
const solid = { height: 2, drawn: expect.closeTo(1, 1) };

for (const editor of editors)
  test.describe(editor, () => {
    test('keeps a mark under its words through typing, undo and a new tag', async ({ page }) => {
      await go(page, editor);
      await paint(page, 'so proud');
      expect(await lineUnder(page, 'so proud')).toEqual(solid);
      await ask(page, 'focus', 0);
      await page.keyboard.type('Well #now ');
      expect(await lineUnder(page, 'so proud')).toEqual(solid);
      await pressUndo(page);
      expect(await lineUnder(page, 'so proud')).toEqual(solid);
      await ask(page, 'focus', (await ask(page, 'read')).text.indexOf(' 😀'));
      await page.keyboard.type(' #tag');
      expect(await lineUnder(page, 'so proud')).toEqual(solid);
      await page.keyboard.press('Enter');
      expect(await lineUnder(page, 'so proud')).toEqual(solid);
    });

    test('takes a mark away before the next frame when its words change', async ({ page }) => {
      await go(page, editor);
      await paint(page, 'so proud', 'strong');
      expect(await ask(page, 'marks')).toEqual([['line-strong-light', 1]]);
      await ask(page, 'focus', DRAFT.indexOf('so proud') + 4);
      // Counted in the very frame after the key: nothing may be drawn that no longer holds.
      await page.evaluate(() => {
        const field = document.querySelector('textarea, [contenteditable]:not([contenteditable="false"])')!;
        const seen: string[][] = [];
        (window as unknown as { seen: string[][] }).seen = seen;
        field.addEventListener('input', () =>
          requestAnimationFrame(() => setTimeout(() => seen.push([...CSS.highlights.keys()]))),
        );
        field.addEventListener('beforeinput', () =>
          requestAnimationFrame(() => setTimeout(() => seen.push([...CSS.highlights.keys()]))),
        );
      });
      await page.keyboard.type('x');
      await drawn(page);
      const seen = await page.evaluate(() => (window as unknown as { seen: string[][] }).seen);
      expect(seen.length).toBeGreaterThan(0);
      expect(seen.flat()).toEqual([]);
      expect(await modelOf(page)).toBe(DRAFT.replace('so proud', 'so pxroud'));
    });

    test('knows the mark at a point, and no other', async ({ page }) => {
      await go(page, editor);
      const marks = ['Hey', 'so proud', 'family'].map((phrase) => {
        const start = DRAFT.indexOf(phrase);
        return { start, end: start + phrase.length, severity: 'note' as const };
      });
      await ask(page, 'paint', marks);
      for (const [index, { start, end }] of marks.entries()) {
        const [box] = await ask(page, 'rects', start, end);
        expect(await ask(page, 'hit', box!.x + box!.width / 2, box!.y + box!.height / 2)).toBe(index);
        expect(await ask(page, 'hit', box!.x + box!.width + 12, box!.y + box!.height / 2)).toBe(null);
      }
      await ask(page, 'paint', []);
      const [box] = await ask(page, 'rects', marks[0]!.start, marks[0]!.end);
      expect(await ask(page, 'hit', box!.x + 2, box!.y + 2)).toBe(null);
    });

    // One family for each way of painting and reading: nodes drawn by React, nodes of its own, a text field.
    for (const place of ['draft', 'lexical', 'textarea'].includes(editor) ? places : [])
      test(`paints where the words are when it is ${place}`, async ({ page }) => {
        await go(page, editor, `?in=${place}`);
        if (place === 'zoomed')
          await page.evaluate(() => document.documentElement.style.setProperty('zoom', '1.5'));
        if (place === 'scrolled') await page.evaluate(() => scrollTo(0, 1500));
        await paint(page, 'so proud');
        expect((await lineUnder(page, 'so proud'))?.drawn).toBeGreaterThan(0.9);
        if (place !== 'scrolled') return;
        await page.mouse.move(200, 300);
        await page.mouse.wheel(0, 80);
        await expect.poll(() => page.evaluate(() => scrollY)).toBe(1580);
        expect((await lineUnder(page, 'so proud'))?.drawn).toBeGreaterThan(0.9);
      });
  });

test.describe('a text field', () => {
  for (const way of ['', 'mirror'])
    test.describe(
      way ? 'of a browser without ranges in fields' : 'of a browser with ranges in fields',
      () => {
        const long = Array.from(
          { length: 12 },
          (_, line) => `Line ${line} is quite so proud of its many words, wraps and ends.`,
        );
        const search = `?${way}&lines=${encodeURIComponent(JSON.stringify(long))}`;

        test('paints inside its own box when it is scrolled, and nowhere else', async ({ page }) => {
          await go(page, 'textarea', search);
          const marks = long.map((_, line) => {
            const start = long.join('\n').indexOf('so proud', long.join('\n').indexOf(`Line ${line} `));
            return { start, end: start + 8, severity: 'warn' as const };
          });
          await ask(page, 'paint', marks);
          await page.locator('textarea').evaluate((field) => field.scrollTo(0, 130));
          await drawn(page);
          const field = (await page.locator('textarea').boundingBox())!;
          const png = await picture(page);
          let inside = 0;
          for (const { start, end } of marks) {
            const [box] = await ask(page, 'rects', start, end);
            const isIn = box!.y >= field.y && box!.y + box!.height + 4 <= field.y + field.height;
            const isOut = box!.y > field.y + field.height || box!.y + box!.height + 6 < field.y;
            if (isIn) {
              inside++;
              expect(lineIn(png, box!, MARK.light)).toEqual(solid);
            } else if (isOut && box!.y > 0 && box!.y < 780)
              expect(lineIn(png, box!, MARK.light).height).toBe(0);
          }
          expect(inside).toBeGreaterThan(1);
        });

        for (const place of ['moved', 'dialog', 'scrolled'])
          test(`paints where the words are when it is ${place}`, async ({ page }) => {
            await go(page, 'textarea', `?${way}&in=${place}`);
            if (place === 'scrolled') await page.evaluate(() => scrollTo(0, 1500));
            await paint(page, 'so proud');
            expect((await lineUnder(page, 'so proud'))?.drawn).toBeGreaterThan(0.9);
          });

        test('loses its marks when a script empties it', async ({ page }) => {
          await go(page, 'textarea', `?${way}`);
          await page.locator('textarea').click();
          await paint(page, 'so proud');
          expect(await lineUnder(page, 'so proud')).toEqual(solid);
          await page.evaluate(() => (window as unknown as { page: { reset(): void } }).page.reset());
          await expect.poll(() => ask(page, 'marks')).toEqual([]);
          await expect.poll(async () => (await ask(page, 'counts')).changes).toBeGreaterThan(0);
        });

        test('adds nothing to the page that a script of the page could read the draft from', async ({
          page,
        }) => {
          await go(page, 'textarea', `?${way}`);
          await paint(page, 'so proud');
          const seen = await page.evaluate(() => {
            const added = [...document.documentElement.children].filter(
              (node) => !['HEAD', 'BODY'].includes(node.nodeName),
            );
            return added.map((node) => [node.shadowRoot, node.textContent, node.innerHTML]);
          });
          for (const node of seen) expect(node).toEqual([null, '', '']);
        });
      },
    );
});

test.describe('the ground', () => {
  test('turns dark under a draft, and its marks turn with it', async ({ page }) => {
    await go(page, 'lexical');
    await paint(page, 'so proud');
    expect(await ask(page, 'scheme')).toBe('light');
    await page.evaluate(() => document.documentElement.classList.add('dark'));
    await expect.poll(async () => (await ask(page, 'counts')).schemes).toBe(1);
    expect(await ask(page, 'scheme')).toBe('dark');
    expect(await lineUnder(page, 'so proud', MARK.dark)).toEqual(solid);
  });

  test('decides, not the system', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await go(page, 'lexical');
    expect(await ask(page, 'scheme')).toBe('light');
  });

  test('of forced colours leaves three strengths that differ in shape', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await go(page, 'lexical');
    const white = [255, 255, 255] as const;
    const looks = [];
    for (const severity of ['note', 'warn', 'strong'] as const) {
      await paint(page, 'we are', severity);
      await drawn(page);
      const start = DRAFT.indexOf('we are');
      const [box] = await ask(page, 'rects', start, start + 'we are'.length);
      // The feet of the letters are above, the page below: only the line is left between them.
      const feet = { ...box!, y: box!.y + box!.height - 4, height: 4 };
      looks.push(lineIn(await picture(page), feet, white, -1));
    }
    const [note, warn, strong] = looks;
    expect(note!.drawn).toBeGreaterThan(0.3);
    expect(note!.drawn).toBeLessThan(0.9);
    expect(warn).toEqual(solid);
    expect(strong).toEqual({ ...solid, height: 3 });
  });
});
