// npm run bench:page: what Youward costs the page it runs in, with it and without it in one run.
import { cpus } from 'node:os';
import { ensureBrowser } from '../scripts/ensure-browser.mjs';
import { buildForTests } from '../test/browser/build';
import { type EditorName, editors } from '../test/browser/editor-cases';
import { type Bench, type Kind, launch } from './page/browsers';
import { feed } from './page/feed';
import { ready } from './page/start';
import { longestTask } from './page/tasks';
import { quantile } from './page/trace';
import { draftOf, middles, type Typed, type } from './page/typing';

const rounds = Number(process.env.ROUNDS ?? 3);
const asked = process.argv.slice(2).filter((name) => (editors as readonly string[]).includes(name));
const families = (asked.length ? asked : editors) as readonly EditorName[];
let missed = 0;

const executablePath = await ensureBrowser();
await buildForTests();
const start = async (kind: Kind) => launch(kind, executablePath);
const [none, empty, ours] = [await start('none'), await start('empty'), await start('youward')];

console.log(
  `${cpus().length} × ${cpus()[0]?.model.trim()}, ${ours.context.browser()?.browserType().name()} ` +
    `${ours.context.browser()?.version()}. Times: what the page's main thread worked.\n`,
);

console.log(`A draft of 500 characters, ${rounds} rounds: milliseconds a key`);
console.log('             page alone   with Youward     added        our own code');
console.log('              p50   p95     p50   p95     p50   p95     p50   p95   forced layouts');
for (const editor of families) await compare(editor);

console.log('\nA draft of 25,000 characters, written on: our longest part of a task, in milliseconds');
for (const editor of families) {
  const typed = await type(ours, editor, draftOf(25_000), { fromTheStart: true });
  goal(editor, '< 16 ms', longestTask(typed.trace), (value) => value < 16);
}

console.log('\nA page without a composer');
const [without, within] = await Promise.all([feed(none, 60), feed(ours, 60)]);
goal('a minute of a feed, our own code, % of a core', '< 0.1', within.own * 100, (value) => value < 0.1);
said('the page alone, % of a core', without.busy * 100);
said('with Youward, % of a core', within.busy * 100);
goal('heap, MB more than without', '< 3', within.heap - without.heap, (value) => value < 3);
const [nothing = 0, youward = 0] = await ready([empty, ours], 25);
goal('ready after the page is parsed, ms', '< 40', youward, (value) => value < 40);
said('an empty content script, ms', nothing);
goal('of an empty content script, times', '≤ 1.3', youward / nothing, (value) => value <= 1.3);

for (const bench of [none, empty, ours]) await bench.close();
process.exit(missed ? 1 : 0);

/** Types the same into the same editor with and without Youward, in turns. */
async function compare(editor: EditorName): Promise<void> {
  const alone: Typed[] = [];
  const beside: Typed[] = [];
  const round = async (bench: Bench, into: Typed[]) => {
    into.push(await type(bench, editor, draftOf(500)));
  };
  for (let turn = 0; turn < rounds; turn++) {
    await round(none, alone);
    await round(ours, beside);
  }
  const before = middles(alone.map(({ busy }) => busy));
  const after = middles(beside.map(({ busy }) => busy));
  const own = middles(beside.map(({ own }) => own));
  const added = after.map((busy, key) => busy - before[key]!);
  const forced = beside.reduce((sum, { forced }) => sum + forced, 0);
  const pair = (values: readonly number[]) =>
    [0.5, 0.95].map((share) => quantile(values, share).toFixed(2).padStart(6)).join('');
  const met = quantile(own, 0.95) < 1 && forced === 0;
  if (!met) missed++;
  console.log(
    `${editor.padEnd(10)}${pair(before)}  ${pair(after)}  ${pair(added)}  ${pair(own)}   ${forced}   ${met ? 'met' : 'MISSED'}`,
  );
}

function said(name: string, value: number): void {
  console.log(`${name.padEnd(48)} ${''.padStart(8)} ${value.toFixed(3).padStart(10)}`);
}

function goal(name: string, wanted: string, value: number, holds: (value: number) => boolean): void {
  if (!holds(value)) missed++;
  console.log(
    `${name.padEnd(48)} ${wanted.padStart(8)} ${value.toFixed(3).padStart(10)}  ${holds(value) ? 'met' : 'MISSED'}`,
  );
}
