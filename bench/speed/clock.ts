import type { Reader } from './peers';

/** How long one reader took: milliseconds a post at three percentiles, and megabytes (UTF-16 units) a second. */
export type Figures = {
  readonly name: string;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly speed: number;
  /** Milliseconds for all posts, each at its best round. */
  readonly total: number;
};

let held: unknown;

/**
 * Times readers on the same posts, in turns, so that a slow moment of the machine meets all alike. A post's time is
 * the best of the rounds; the first round is for warming up and does not count.
 */
export async function timed(
  readers: readonly Reader[],
  texts: readonly string[],
  rounds: number,
): Promise<Figures[]> {
  const best = readers.map(() => new Float64Array(texts.length).fill(Number.POSITIVE_INFINITY));
  for (let round = 0; round <= rounds; round++)
    for (const [which, reader] of readers.entries())
      for (const [index, text] of texts.entries()) {
        const since = performance.now();
        const made = reader.read(text);
        held = made instanceof Promise ? await made : made;
        const took = performance.now() - since;
        if (round > 0) best[which]![index] = Math.min(best[which]![index]!, took);
      }
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  return readers.map(({ name }, which) => {
    const times = best[which]!.sort();
    const total = times.reduce((sum, time) => sum + time, 0);
    const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))]!;
    return { name, p50: at(0.5), p95: at(0.95), p99: at(0.99), speed: units / 1e6 / (total / 1000), total };
  });
}

/** The median of `rounds` runs of something, in milliseconds, after one run that does not count. */
export function median(rounds: number, work: (round: number) => unknown): number {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const since = performance.now();
    held = work(round);
    if (round > 0) times.push(performance.now() - since);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)]!;
}

/** What was computed last, so that nothing counts as unused. */
export function lastHeld(): unknown {
  return held;
}
