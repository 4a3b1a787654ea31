import { setTimeout as rest } from 'node:timers/promises';
import type { Page } from 'playwright';
import type { EditorName } from '../../test/browser/editor-cases';
import type { Bench } from './browsers';
import { quantile, sum, type Trace, traced } from './trace';

/** What is typed, a key after the other: a quick writer who does not rest. */
const WORDS = 'and we will tell you more about it on Monday, ';
const APART_MS = 70;
/** The first keys warm the page up. */
const WARM = 6;
/** Long enough for a rest, a check and its marks. */
const RESTS_MS = 900;

/** A draft with findings of each strength, at least so many characters long. */
export function draftOf(characters: number): readonly string[] {
  const lines = [
    'We’re thrilled to announce our new pantry shelf! It took us two years and 1,200 cups of coffee.',
    '',
    'Our award-winning team did it again. If your bike squeaks, try a drop of oil on the hinge first.',
    'Follow us on Instagram to never miss an update. More at https://example.com/spring #community',
  ];
  const found: string[] = [];
  for (let length = 0; length < characters; length += found.at(-1)!.length + 1)
    found.push(lines[found.length % lines.length]!);
  return found;
}

export type Typed = {
  /** Milliseconds of the main thread for each key. */
  readonly busy: readonly number[];
  /** Of these, in our own code. */
  readonly own: readonly number[];
  /** Layouts that our code made the browser do between the first key and the rest. */
  readonly forced: number;
  readonly trace: Trace;
};

/** Waits for the first check of a draft and puts the caret at its end. */
async function begin(bench: Bench, page: Page): Promise<void> {
  const field = page.locator('textarea, [contenteditable="true"]').first();
  await field.focus();
  await page.keyboard.press('Control+End');
  if (bench.kind === 'youward') await page.waitForFunction(() => CSS.highlights.size > 0);
  await rest(RESTS_MS);
}

/** Types into a draft and says what each key cost. `fromTheStart`: the trace holds the first check, too. */
export async function type(
  bench: Bench,
  editor: EditorName,
  lines: readonly string[],
  { fromTheStart = false } = {},
): Promise<Typed> {
  const search = new URLSearchParams({ lines: JSON.stringify(lines) });
  const page = await bench.open(`https://x.com/i/editor?${search}#${editor}`);
  if (!fromTheStart) await begin(bench, page);
  const session = await page.context().newCDPSession(page);
  const trace = await traced(page, async () => {
    if (fromTheStart) await begin(bench, page);
    for (const text of WORDS) {
      const key = { key: text, text, unmodifiedText: text };
      await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: text });
      await rest(APART_MS);
    }
    await rest(RESTS_MS);
  });
  await page.close();
  const windows = trace.keydowns.slice(WARM).map((from, index) => {
    const to = trace.keydowns[WARM + index + 1] ?? from + APART_MS;
    return <Of extends { readonly start: number }>(of: readonly Of[]) =>
      of.filter(({ start }) => start >= from && start < to);
  });
  const [first = 0] = trace.keydowns;
  const last = (trace.keydowns.at(-1) ?? 0) + APART_MS;
  return {
    forced: trace.forced.filter(({ name, start }) => name === 'Layout' && start >= first && start < last)
      .length,
    busy: windows.map((within) => sum(within(trace.tasks))),
    own: windows.map((within) => sum(within(trace.own))),
    trace,
  };
}

/** The middle of several rounds for each key: what else the machine did in one of them does not count. */
export function middles(rounds: readonly (readonly number[])[]): readonly number[] {
  return rounds[0]!.map((_, key) =>
    quantile(
      rounds.map((round) => round[key] ?? 0),
      0.5,
    ),
  );
}
