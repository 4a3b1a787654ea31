import type { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { Recast, Report } from '../engine/finding';
import type { CheckOptions, Format } from './arguments';
import { readPosts } from './input';
import type { Bytes } from './lines';
import { openOutput } from './output';
import { painter } from './paint';
import { drawChecked } from './people';
import type { Entry, Post } from './post';
import { published, type Result } from './result';

/** The world around a command: where it reads and writes, and what it may know of its surroundings. */
export type Surroundings = {
  readonly stdin: Bytes;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** Judges one post. */
export type Judge = (post: Post) => { readonly report: Report; readonly recasts: readonly Recast[] };

/** What is written before, between and after the results. */
type Frame = { readonly open: string; readonly between: string; readonly close: string };

const frames: Readonly<Record<Format, Frame>> = {
  text: { open: '', between: '\n', close: '' },
  json: { open: '[\n', between: ',\n', close: '\n]\n' },
  ndjson: { open: '', between: '', close: '' },
};

/**
 * Checks every post of the input, in order, one at a time: the next is read when the last is written.
 * Resolves to the exit code.
 */
export async function check(options: CheckOptions, judge: Judge, around: Surroundings): Promise<number> {
  const output = openOutput(around.stdout);
  const errors = openOutput(around.stderr);
  const draw = drawing(options.format, around);
  const frame = frames[options.format];
  const counts = { posts: 0, nudges: 0, unread: 0 };
  let between = '';
  await output.put(frame.open);
  for await (const entry of readPosts(options.files, around.stdin)) {
    // Lets the streams speak between two posts: a reader that went away is heard of here.
    await setImmediate();
    if (output.closed()) break;
    const result = resultOf(entry, judge);
    if (result.kind === 'unread') {
      const { place, error } = result.unread;
      await errors.put(`youward: ${place}: ${error}\n`);
    }
    const drawn = draw(result);
    if (drawn !== '') {
      await output.put(between + drawn);
      between = frame.between;
    }
    counts[result.kind === 'unread' ? 'unread' : 'posts'] += 1;
    if (result.kind === 'checked' && result.report.nudge) counts.nudges += 1;
  }
  await output.put(frame.close);
  if (options.format === 'text' && counts.posts > 1) await output.put(`\n${summary(counts)}\n`);
  if (counts.unread > 0) return 2;
  return options.failOnNudge && counts.nudges > 0 ? 1 : 0;
}

function resultOf(entry: Entry, judge: Judge): Result {
  if (entry.kind === 'unread') return entry;
  return { kind: 'checked', post: entry.post, ...judge(entry.post) };
}

function drawing(format: Format, { stdout, env }: Surroundings): (result: Result) => string {
  if (format === 'json') return (result) => JSON.stringify(published(result));
  if (format === 'ndjson') return (result) => `${JSON.stringify(published(result))}\n`;
  const paint = painter(stdout.isTTY ?? false, env);
  return (result) => (result.kind === 'checked' ? drawChecked(result, stdout.columns ?? 80, paint) : '');
}

function summary({ posts, nudges, unread }: { posts: number; nudges: number; unread: number }): string {
  const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
  const parts = [counted(posts, 'draft', 'drafts'), counted(nudges, 'nudge', 'nudges')];
  return [...parts, ...(unread ? [`${unread} could not be read`] : [])].join(' · ');
}
