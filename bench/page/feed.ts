import { setTimeout as rest } from 'node:timers/promises';
import type { Bench } from './browsers';
import { sum, traced } from './trace';

/** What a minute of a busy feed costs: shares of a processor, and megabytes of heap once it is over. */
export type FeedCost = { readonly own: number; readonly busy: number; readonly heap: number };

/** Looks at a feed without a composer that adds a hundred nodes a second, for so many seconds. */
export async function feed(bench: Bench, seconds: number): Promise<FeedCost> {
  const page = await bench.open('https://x.com/i/feed?busy');
  await rest(2000);
  const trace = await traced(page, () => rest(seconds * 1000));
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return {
    own: sum(trace.own) / trace.length,
    busy: sum(trace.tasks) / trace.length,
    heap: usedSize / 1e6,
  };
}
