import { createReadStream, createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { oneByOne } from '../audit/in-order';
import { lookBack } from '../audit/look-back';
import { type FileRead, saidOf } from '../audit/report/file-read';
import { trendOf } from '../audit/report/Habits';
import { rowsOf } from '../audit/rows';
import { type Judged, openTally, type Summary, seenOf } from '../audit/tally';
import { ruleName } from '../ui/verdict';
import type { AuditOptions } from './arguments';
import { reportPage } from './audit-page';
import type { Judge, Surroundings } from './check';
import { plainly } from './input';
import { openOutput } from './output';
import { openThreads, postOf } from './threads';

/** How often the count of posts is told while it goes on, in posts. */
const step = 5000;

/** `script`: the command's own file, where there is one; threads of it share a long look back. */
export type AuditSurroundings = Surroundings & { readonly today: string; readonly script?: URL };

/**
 * Looks back at past posts: reads what networks let people download, writes a report page and a table where they were
 * asked for, and a summary to standard output. Resolves to the exit code.
 */
export async function audit(options: AuditOptions, judge: Judge, around: AuditSurroundings): Promise<number> {
  const since = performance.now();
  const output = openOutput(around.stdout);
  const errors = openOutput(around.stderr);
  const tally = openTally();
  const threads = around.script ? openThreads(around.script, options, around.today) : null;
  const table = options.csv ? openOutput(createWriteStream(options.csv)) : null;
  let count = 0;
  const files = await lookBack(
    options.files.map((name) => ({ name, bytes: () => createReadStream(name) })),
    {
      judges: threads?.judges ?? oneByOne((past) => seenOf(judge(postOf(past)).report)),
      mistakeOf: plainly,
      async heard(judged) {
        tally.add(judged);
        if (table) await table.put(rowsOf([judged], count === 0));
        count += 1;
        if (around.stderr.isTTY && count % step === 0) await errors.put(`\r${number.format(count)} posts`);
      },
    },
  );
  threads?.close();
  if (around.stderr.isTTY && count >= step) await errors.put('\r');
  const summary = tally.summary();
  const turned = (judged: Judged) => judge(postOf(judged.past)).recasts[0] ?? null;
  if (options.html) await writeFile(options.html, reportPage({ summary, files, turned }));
  await output.put(summaryText(summary, files));
  for (const written of [options.html, options.csv]) if (written) await output.put(`Written: ${written}\n`);
  const peak = process.resourceUsage().maxRSS / 1024;
  await output.put(
    `${number.format(count)} posts in ${((performance.now() - since) / 1000).toFixed(1)} s, at most ${peak.toFixed(0)} MB of memory.\n`,
  );
  return files.some(({ unreadCount }) => unreadCount > 0) ? 2 : 0;
}

const number = new Intl.NumberFormat('en');

function summaryText({ posts, nudges, focus, months, habits }: Summary, files: readonly FileRead[]): string {
  const told = files.flatMap((one) => [
    `${one.file}: ${saidOf(one)}`,
    ...one.unread.slice(0, 10).map(({ place, why }) => `  ${place}: ${why}`),
    ...(one.unreadCount > 10 ? [`  and ${one.unreadCount - 10} more places that could not be read`] : []),
  ]);
  const head =
    focus === null
      ? ['There was no post in English to judge.']
      : [`Focus ${Math.round(focus)} of 100 on average; ${number.format(nudges)} mostly about their author.`];
  const month = months.map(
    (one) => `  ${one.month}  ${String(Math.round(one.focus)).padStart(3)}  ${one.posts} posts`,
  );
  const habit = habits
    .slice(0, 10)
    .map((one) =>
      `  ${ruleName(one.rule).padEnd(28)} ${String(one.posts).padStart(6)}  ${trendOf(one)}`.trimEnd(),
    );
  return `${[
    ...told,
    '',
    ...head,
    ...(month.length ? ['', 'Focus by month', ...month] : []),
    ...(habit.length ? ['', 'Habits that repeat', ...habit] : []),
    '',
    ...(posts ? [] : ['Nothing was judged.']),
  ].join('\n')}\n`;
}
