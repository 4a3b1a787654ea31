import type { Worker } from './in-order';

/** A thread that takes a message and answers it, one after the other. */
export type Thread<In, Out> = {
  readonly post: (batch: readonly In[]) => void;
  /** `answered` hears each answer, `broke` that there will be no more. */
  readonly listen: (answered: (answer: readonly Out[]) => void, broke: (why: Error) => void) => void;
};

/** So many posts go to a thread at a time: few enough to stop soon, enough that talking costs nothing. */
const batch = 200;
/** Under this many bytes the posts are judged before a thread has started. */
const worthIt = 1_000_000;
/** Each thread holds an engine of its own. */
const mostThreads = 4;

/** How many threads are worth starting for files of so many bytes on a machine with so many cores; 0: none. */
export function threadsFor(bytes: number, cores: number): number {
  return bytes < worthIt || cores < 2 ? 0 : Math.min(cores, mostThreads);
}

type Waiting<Out> = {
  readonly resolve: (answer: readonly Out[]) => void;
  readonly reject: (why: Error) => void;
};

/** Threads that share the work: each batch goes to the next one, which has another in hand while it is read. */
export function openPool<In, Out>(threads: readonly Thread<In, Out>[]): Worker<In, Out> {
  const desks = threads.map(({ post, listen }) => {
    const waiting: Waiting<Out>[] = [];
    let broken: Error | null = null;
    listen(
      (answer) => waiting.shift()?.resolve(answer),
      (why) => {
        broken = why;
        for (const { reject } of waiting.splice(0)) reject(why);
      },
    );
    return (asked: readonly In[]) =>
      new Promise<readonly Out[]>((resolve, reject) => {
        if (broken) return reject(broken);
        waiting.push({ resolve, reject });
        post(asked);
      });
  });
  let next = 0;
  return {
    batch,
    atOnce: threads.length * 2,
    work(asked) {
      const desk = desks[next++ % desks.length];
      return desk ? desk(asked) : [];
    },
  };
}
