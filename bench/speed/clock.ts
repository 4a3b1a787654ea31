import type { Reader } from './peers';

/** How long one reader took: milliseconds a post at three percentiles, and megabytes (UTF-16 units) a second. */
export type Figures = {
  readonly name: string;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly speed: number;
  /** Milliseconds of processor time for all posts, in the best pass: it does not count what else the machine does. */
  readonly cpu: number;
};

let held: unknown;

/** Milliseconds of processor time this process has taken. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * A quick reader goes over the posts again and again in its turn, milliseconds of processor time, so that it is as warm
 * as in a day's work: compiling it anew while it runs counts as its own time.
 */
const turn = 1500;

/**
 * Times readers on the same posts, in turns, so that a slow moment of the machine meets all alike. A post's time is
 * the best of all passes; the first turn is for warming up and does not count.
 */
export async function timed(
  readers: readonly Reader[],
  texts: readonly string[],
  rounds: number,
): Promise<Figures[]> {
  const best = readers.map(() => new Float64Array(texts.length).fill(Number.POSITIVE_INFINITY));
  const least = readers.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round <= rounds; round++)
    for (const [which, reader] of readers.entries()) {
      const begun = cpu();
      for (let now = begun; now === begun || now - begun < turn; now = cpu()) {
        const before = cpu();
        await pass(reader, texts, round === 0 ? null : best[which]!);
        if (round > 0) least[which] = Math.min(least[which]!, cpu() - before);
      }
    }
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  return readers.map(({ name }, which) => {
    const times = best[which]!.sort();
    const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))]!;
    return {
      name,
      p50: at(0.5),
      p95: at(0.95),
      p99: at(0.99),
      speed: units / 1000 / least[which]!,
      cpu: least[which]!,
    };
  });
}

async function pass(reader: Reader, texts: readonly string[], best: Float64Array | null): Promise<void> {
  for (const [index, text] of texts.entries()) {
    const since = performance.now();
    const made = reader.read(text);
    held = made instanceof Promise ? await made : made;
    if (best) best[index] = Math.min(best[index]!, performance.now() - since);
  }
}

/** The median of `rounds` runs of something, in milliseconds of processor time, after as many that do not count. */
export function median(rounds: number, work: (round: number) => unknown): number {
  const times: number[] = [];
  for (let round = 0; round < rounds * 2; round++) {
    const since = cpu();
    held = work(round);
    if (round >= rounds) times.push(cpu() - since);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)]!;
}

/** What was computed last, so that nothing counts as unused. */
export function lastHeld(): unknown {
  return held;
}
