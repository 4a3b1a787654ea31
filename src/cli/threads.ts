import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parentPort, Worker as Thread, workerData } from 'node:worker_threads';
import type { Worker } from '../audit/in-order';
import type { Past } from '../audit/past';
import { openPool, threadsFor } from '../audit/pool';
import { type Seen, seenOf } from '../audit/tally';
import type { AuditOptions } from './arguments';
import { openJudge } from './open-judge';
import type { Post } from './post';

/** What a thread is told when it starts. */
type Start = { readonly options: Pick<AuditOptions, 'names' | 'presets'>; readonly today: string };

/** Threads that judge past posts, and their end. */
export type Judges = { readonly judges: Worker<Past, Seen>; readonly close: () => void };

/** A past post as the judge takes it. */
export const postOf = ({ text, site, kind }: Past): Post => ({
  id: '',
  text,
  kind,
  ...(site ? { platform: site } : {}),
});

/** Starts as many threads as the files are worth; null where one does it sooner. `script`: the command's own file. */
export function openThreads(
  script: URL,
  { files, names, presets }: AuditOptions,
  today: string,
): Judges | null {
  const bytes = files.reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0);
  const start: Start = { options: { names, presets }, today };
  const threads = Array.from(
    { length: threadsFor(bytes, availableParallelism()) },
    () => new Thread(script, { workerData: start }),
  );
  if (threads.length === 0) return null;
  return {
    judges: openPool(
      threads.map((thread) => ({
        post: (batch) => thread.postMessage(batch),
        listen(answered, broke) {
          thread.on('message', answered);
          thread.on('error', broke);
        },
      })),
    ),
    close: () => {
      for (const thread of threads) void thread.terminate();
    },
  };
}

/** What a thread does: it judges the posts it is sent, until it is closed. */
export function serveJudge(): void {
  const { options, today }: Start = workerData;
  // What is wrong with a preset was said once, by the thread that started this one.
  const judge = openJudge(options, today, () => undefined);
  parentPort?.on('message', (batch: readonly Past[]) =>
    parentPort?.postMessage(batch.map((past) => seenOf(judge(postOf(past)).report))),
  );
}
