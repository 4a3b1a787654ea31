/** Judges what it is given, in its order: so many things at a time, and so many such batches under way at once. */
export type Worker<In, Out> = {
  readonly work: (batch: readonly In[]) => Promise<readonly Out[]> | readonly Out[];
  readonly batch: number;
  readonly atOnce: number;
};

/** A worker that does one thing at a time, here. */
export function oneByOne<In, Out>(work: (one: In) => Out): Worker<In, Out> {
  return { work: (batch) => batch.map(work), batch: 1, atOnce: 1 };
}

/** A line of things to be done: what comes out of it is in the order in which it was put in. */
export type Line<In> = {
  /** Waits, when as much is under way as may be, until the first of it is done. */
  readonly put: (one: In) => Promise<void>;
  /** Resolves when all is done. */
  readonly end: () => Promise<void>;
};

/** Opens a line. It holds no more than the batches under way. */
export function inOrder<In, Out>(
  { work, batch, atOnce }: Worker<In, Out>,
  out: (one: Out) => Promise<void> | void,
): Line<In> {
  const underWay: Promise<readonly Out[]>[] = [];
  let waiting: In[] = [];

  async function firstOut(): Promise<void> {
    for (const one of (await underWay.shift()) ?? []) await out(one);
  }
  async function send(most: number): Promise<void> {
    const sent = waiting;
    waiting = [];
    const job = (async () => work(sent))();
    // Whoever takes it out of the line hears of a failure, however long that takes.
    job.catch(() => undefined);
    underWay.push(job);
    while (underWay.length > most) await firstOut();
  }
  return {
    async put(one) {
      waiting.push(one);
      if (waiting.length >= batch) await send(atOnce - 1);
    },
    async end() {
      if (waiting.length > 0) await send(0);
      while (underWay.length > 0) await firstOut();
    },
  };
}
