import { PNG } from 'pngjs';
import { type AnyPage, ask, modelOf, pressUndo } from '../driver';
import { cases, DRAFT, type EditorCase, type EditorName, placeOf } from '../editor-cases';
import { lineIn, MARK } from '../pixels';
import { type Attempt, becomes, type Fault, holds } from './attempt';

/** Where one Ctrl+Z is not enough: in Firefox, CKEditor is told the lines of a rewrite one by one and counts each. */
const countsLines = async (page: AnyPage, editor: EditorName, { text }: EditorCase) =>
  editor === 'ckeditor' &&
  text.includes('\n') &&
  ((await page.evaluate("CSS.supports('-moz-appearance', 'none')")) as boolean);

/** A rewrite arrives whole, goes with one Ctrl+Z, and can be put there again and be typed on. */
async function takes(page: AnyPage, editor: EditorName, one: EditorCase): Promise<Fault> {
  const [start, end] = placeOf(one, DRAFT);
  const promised = DRAFT.slice(0, start) + one.text + DRAFT.slice(end);
  const at = start + one.text.length;
  const put = async () => {
    const written = await ask(page, 'replace', start, end, one.text, { caret: 'after' });
    return written.ok ? null : `it was ${written.why}: ${JSON.stringify(written.text)}`;
  };
  await ask(page, 'focus', DRAFT.length);
  const after =
    (await put()) ??
    (await holds(page, promised, 'after the rewrite')) ??
    (await becomes(at, 'the caret', async () => (await ask(page, 'read')).caret));
  if (after) return after;
  await pressUndo(page);
  if (await countsLines(page, editor, one))
    for (let line = 0; line < 6 && (await modelOf(page)) !== DRAFT; line++) await pressUndo(page);
  const again = (await holds(page, DRAFT, 'after Ctrl+Z')) ?? (await put());
  if (again) return again;
  await page.keyboard.type('ok');
  const typed = await holds(page, `${promised.slice(0, at)}ok${promised.slice(at)}`, 'after typing');
  if (typed) return typed;
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  return holds(page, promised, 'after deleting');
}

/** Marks are drawn under their words, in the editor's nodes or over its text field, and change nothing. */
async function paints(page: AnyPage): Promise<Fault> {
  const start = DRAFT.indexOf('so proud');
  for (const [severity, wanted] of [
    ['warn', 2],
    ['strong', 3],
  ] as const) {
    await ask(page, 'paint', [{ start, end: start + 8, severity }]);
    const [box] = await ask(page, 'rects', start, start + 8);
    const png = PNG.sync.read(Buffer.from(await page.screenshot()));
    const { height, drawn } = lineIn(png, box!, MARK.light);
    if (height !== wanted || drawn < 0.95)
      return `a ${severity} line is ${height} px high, drawn to ${drawn}`;
  }
  await ask(page, 'paint', []);
  return (await modelOf(page)) === DRAFT ? null : 'painting changed the draft';
}

/** The writer's selection comes back as it was after the focus was elsewhere, as Esc in a card gives it back. */
async function givesBack(page: AnyPage): Promise<Fault> {
  await ask(page, 'focus', DRAFT.indexOf('so proud') + 8);
  await page.keyboard.down('Shift');
  for (let letter = 0; letter < 5; letter++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.up('Shift');
  await page.evaluate("document.querySelector('#post').focus()");
  await ask(page, 'focus');
  await page.keyboard.type('s');
  return holds(page, DRAFT.replace('proud', 's'), 'when the selection is written over');
}

/** A stretch far down is scrolled into view, and nothing moves when it is there already. */
async function reveals(page: AnyPage): Promise<Fault> {
  const height = (await page.evaluate('innerHeight')) as number;
  const where = async () => {
    const [box] = await ask(page, 'rects', 0, 4);
    const [last] = await ask(page, 'rects', long.join('\n').length - 8, long.join('\n').length);
    return [box!, last!].map((seen) => seen.y >= 0 && seen.y + seen.height <= height);
  };
  const end = long.join('\n').length;
  await ask(page, 'reveal', end - 8, end);
  const down = await becomes([false, true], 'what is seen of the first and the last words', where);
  if (down) return down;
  await ask(page, 'reveal', 0, 4);
  return becomes([true, false], 'what is seen of the first and the last words then', where);
}

const long = Array.from(
  { length: 60 },
  (_, line) => `Line ${line} of a draft that fills more than a window.`,
);

/** All that an editor is held to in each browser. */
export const attempts: readonly Attempt[] = [
  ...cases.map((one): Attempt => ({ name: one.name, run: (page, editor) => takes(page, editor, one) })),
  { name: 'marks under its words', run: paints },
  { name: 'a selection given back', run: givesBack },
  { name: 'a place far down shown', run: reveals, lines: long },
];
