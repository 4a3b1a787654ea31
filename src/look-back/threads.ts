import type { Worker as Judging } from '../audit/in-order';
import type { Past } from '../audit/past';
import { openPool, threadsFor } from '../audit/pool';
import type { Seen } from '../audit/tally';
import type { Context } from '../engine/finding';

/** What a thread is sent: posts, and what the writer's settings say. */
type Asked = { readonly batch: readonly Past[]; readonly context: Context };

const name = 'judge';

/** True in a worker that another one started to judge for it. Both run the same file: the engine is in it once. */
export const isThread = (): boolean => self.name === name;

/** Starts as many threads as files of so many bytes are worth; null where one does it sooner. */
export function openThreads(
  bytes: number,
  context: Context,
): { readonly judges: Judging<Past, Seen>; readonly close: () => void } | null {
  const threads = Array.from(
    { length: threadsFor(bytes, navigator.hardwareConcurrency) },
    () => new Worker(self.location.href, { type: 'module', name }),
  );
  if (threads.length === 0) return null;
  return {
    judges: openPool(
      threads.map((thread) => ({
        post: (batch) => thread.postMessage({ batch, context } satisfies Asked),
        listen(answered, broke) {
          thread.addEventListener('message', ({ data }: MessageEvent<readonly Seen[]>) => answered(data));
          thread.addEventListener('error', ({ message }) => broke(new Error(message)));
        },
      })),
    ),
    close: () => {
      for (const thread of threads) thread.terminate();
    },
  };
}

/** Judges the posts that are sent, until it is closed. */
export function serve(judge: (past: Past, context: Context) => Seen): void {
  addEventListener('message', ({ data: { batch, context } }: MessageEvent<Asked>) =>
    postMessage(batch.map((past) => judge(past, context))),
  );
}
