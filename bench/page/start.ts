import type { Bench } from './browsers';
import { quantile, traced } from './trace';

/** How long after the page was parsed the content script had run, in milliseconds: the middle of so many loads. */
export async function ready(bench: Bench, loads: number): Promise<number> {
  const times: number[] = [];
  for (let load = 0; load <= loads; load++) {
    const page = await bench.context.newPage();
    const trace = await traced(page, async () => {
      await page.goto('https://x.com/i/feed', { waitUntil: 'load' });
      await page.waitForFunction(() => document.readyState === 'complete');
    });
    const script = trace.own[0];
    // The first load fills the browser's caches.
    if (load > 0 && script && trace.parsed !== null) times.push(script.end - trace.parsed);
    await page.close();
  }
  if (times.length < loads) throw new Error(`Only ${times.length} of ${loads} loads ran a content script.`);
  return quantile(times, 0.5);
}
