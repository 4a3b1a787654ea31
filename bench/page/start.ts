import type { Bench } from './browsers';
import { quantile, traced } from './trace';

/** How long after a page was parsed its content script had run, in milliseconds; null when the page has none. */
async function load(bench: Bench): Promise<number | null> {
  const page = await bench.context.newPage();
  const trace = await traced(page, async () => {
    await page.goto('https://x.com/i/feed', { waitUntil: 'load' });
    await page.waitForFunction(() => document.readyState === 'complete');
  });
  await page.close();
  const [script] = trace.own;
  return script && trace.parsed !== null ? script.end - trace.parsed : null;
}

/** The middle of so many loads for each browser, which take turns; the first loads fill the caches. */
export async function ready(benches: readonly Bench[], loads: number): Promise<readonly number[]> {
  const times = benches.map((): number[] => []);
  for (let round = 0; round <= loads; round++)
    for (const [index, bench] of benches.entries()) {
      const time = await load(bench);
      if (time === null) throw new Error(`No content script ran in a page of "${bench.kind}".`);
      if (round > 0) times[index]!.push(time);
    }
  return times.map((all) => quantile(all, 0.5));
}
