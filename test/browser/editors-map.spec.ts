import type { Page } from '@playwright/test';
import { ask, modelOf } from './driver';
import { DRAFT, editors } from './editor-cases';
import { expect, test } from './fixtures';

test.use({ extension: 'out/harness/chrome' });

async function go(page: Page, editor: string, search = ''): Promise<void> {
  await page.goto(`https://editors.example/${search}#${editor}`);
  await page.locator('html[data-harness]').waitFor({ state: 'attached' });
  await expect.poll(() => ask(page, 'list')).toHaveLength(1);
}

const ORIGIN = 'https://editors.example';
/** What another page's editor puts on the clipboard: bold words, a link, a list; and the same as bare text. */
const FORMATTED = [
  '<p>We are <b>so proud</b> of <a href="https://example.com/p">our page</a></p><ul><li>one</li><li>two</li></ul>',
  'We are so proud of our page\none\ntwo',
] as const;

const pre = 'white-space:pre-wrap';
const normal = 'white-space:normal';

/** Markup as editors and browsers write it, its style, and the text that its writer sees. */
const markups: readonly (readonly [markup: string, style: string, text: string])[] = [
  ['', pre, ''],
  ['<br>', pre, ''],
  ['<p><br></p>', pre, ''],
  ['a', pre, 'a'],
  ['a<br>', pre, 'a'],
  ['a<br><br>', pre, 'a\n'],
  ['a<br>b', pre, 'a\nb'],
  ['a<br><br>b', pre, 'a\n\nb'],
  ['<div>a</div><div>b</div>', pre, 'a\nb'],
  ['<div>a</div><div><br></div><div>b</div>', pre, 'a\n\nb'],
  ['a<div>b</div>c', pre, 'a\nb\nc'],
  ['a<div><br></div><div><div>b</div></div>', pre, 'a\n\nb'],
  ['<div>a<br></div><div>b<br></div>', pre, 'a\nb'],
  ['<p>a</p><p><br></p><p><br></p>', pre, 'a\n\n'],
  ['<p><br></p><p>a</p>', pre, '\na'],
  ['<p></p><p>a</p>', pre, 'a'],
  ['<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>', pre, 'a\nb\nc'],
  ['a\nb', pre, 'a\nb'],
  ['a\n', pre, 'a'],
  ['a\n\n', pre, 'a\n'],
  ['<div>a\n</div><div>b</div>', pre, 'a\nb'],
  ['  a  b  ', pre, '  a  b  '],
  ['<span>a</span><span>b</span>', pre, 'ab'],
  ['<b>a</b> <i>b</i>', pre, 'a b'],
  ['a <img alt="😀"> b', pre, 'a 😀 b'],
  ['a <img alt="" src="data:,"> b', pre, 'a  b'],
  ['<span contenteditable="false"><img alt="🎉"></span>!', pre, '🎉!'],
  ['Hi <span contenteditable="false"><div>@ann</div></span>, you', pre, 'Hi @ann, you'],
  ['a<span style="display:none">hidden</span>b', pre, 'ab'],
  ['a<style>p{}</style>b', pre, 'ab'],
  ['a<span style="display:block">b</span>c', pre, 'a\nb\nc'],
  ['a\u200Bb', pre, 'ab'],
  ['\u200B<br>', pre, ''],
  ['👩\u200D👩\u200D👧', pre, '👩\u200D👩\u200D👧'],
  ['  a\n  b  ', normal, 'a b'],
  ['\n  <p>a</p>\n  <p>b</p>\n', normal, 'a\nb'],
  ['a <b> b</b>', normal, 'a b'],
  ['a\u00A0', normal, 'a '],
  ['a \u00A0b', normal, 'a  b'],
  ['<p>a </p><p> b</p>', normal, 'a\nb'],
  ['a <br> b', normal, 'a\nb'],
  ['<pre>a\n b</pre>c', normal, 'a\n b\nc'],
];

test('the text of a field is what its writer sees', async ({ page }) => {
  await go(page, 'plain');
  const read = [];
  for (const [markup, style] of markups) read.push([markup, style, await ask(page, 'textOf', markup, style)]);
  expect(read).toEqual(markups);
});

for (const editor of editors)
  test.describe(editor, () => {
    if (editor !== 'textarea')
      test('leads from every offset to the page and back', async ({ page }) => {
        await go(page, editor);
        expect(await ask(page, 'strays')).toEqual([]);
      });

    test('reads as its model while it is written in', async ({ page }) => {
      await go(page, editor);
      await ask(page, 'focus', DRAFT.length);
      // CKEditor hears of a new selection a moment after the focus, of a key that moves the caret at once.
      await page.keyboard.press('Control+End');
      // Each step is waited for: Trix, of itself, makes two breaks of one when keys come faster than it draws.
      const steps: readonly (readonly [keys: readonly string[], added: string])[] = [
        [['Enter'], '\n'],
        [[...'New'], '\nNew'],
        [['Space'], '\nNew '],
        [[...'#tag'], '\nNew #tag'],
        [['Space'], '\nNew #tag '],
        [['Enter'], '\nNew #tag \n'],
        [['Enter'], '\nNew #tag \n\n'],
        [[...'x'], '\nNew #tag \n\nx'],
        [['Backspace'], '\nNew #tag \n\n'],
      ];
      for (const [keys, added] of steps) {
        for (const key of keys) await page.keyboard.press(key);
        await expect.poll(() => modelOf(page)).toBe(`${DRAFT}${added}`);
      }
      expect((await ask(page, 'read')).text).toBe(`${DRAFT}\nNew #tag \n\n`);
      if (editor !== 'textarea') expect(await ask(page, 'strays')).toEqual([]);
    });

    test('reads as its model when formatted text is pasted in, and words come without keys', async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: ORIGIN });
      await go(page, editor);
      await ask(page, 'focus', DRAFT.length);
      await page.keyboard.press('Control+End');
      // As keyboards on a screen type: no key, no composition.
      await page.keyboard.insertText(' Ok');
      await expect.poll(() => modelOf(page)).toBe(`${DRAFT} Ok`);
      expect((await ask(page, 'read')).text).toBe(`${DRAFT} Ok`);
      await page.evaluate(([markup, text]) => {
        const blob = (type: string, part: string) => new Blob([part], { type });
        const item = { 'text/html': blob('text/html', markup), 'text/plain': blob('text/plain', text) };
        return navigator.clipboard.write([new ClipboardItem(item)]);
      }, FORMATTED);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Control+v');
      await expect.poll(() => modelOf(page)).toMatch(/\nWe are so proud of our page.*one.*two/s);
      const model = await modelOf(page);
      expect((await ask(page, 'read')).text).toBe(model);
      const start = model.indexOf('so proud', DRAFT.length);
      const promised = `${model.slice(0, start)}glad${model.slice(start + 8)}`;
      expect(await ask(page, 'replace', start, start + 8, 'glad')).toEqual({ ok: true, text: promised });
      expect(await modelOf(page)).toBe(promised);
    });

    test('reads an article of 25,000 characters, and rewrites in the middle of it', async ({ page }) => {
      const line = 'We are so proud to tell you all about it, one line after the other. ';
      const lines = Array.from({ length: 125 }, (_, index) => `${index}: ${line.repeat(3)}`.trimEnd());
      await go(page, editor, `?lines=${encodeURIComponent(JSON.stringify(lines))}`);
      const draft = lines.join('\n');
      expect(draft.length).toBeGreaterThan(25_000);
      expect((await ask(page, 'read')).text).toBe(draft);
      const start = draft.indexOf('so proud', 12_000);
      const promised = `${draft.slice(0, start)}glad${draft.slice(start + 8)}`;
      expect(await ask(page, 'replace', start, start + 8, 'glad')).toEqual({ ok: true, text: promised });
      expect(await modelOf(page)).toBe(promised);
      if (editor !== 'textarea') {
        const { map, ranges } = await ask(page, 'timeMap', 100);
        test.info().annotations.push({
          type: 'milliseconds',
          description: `map ${map.toFixed(1)}, 100 ranges ${ranges.toFixed(1)}`,
        });
      }
    });
  });
