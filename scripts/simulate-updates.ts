// npm run simulate:updates [PEOPLE]: what a subscription shared by a whole company asks of its host, hour by hour.

import { nextLook } from '../src/shelf/look';
import { hours } from '../src/shelf/shape';

const people = Number(process.argv[2] ?? 100_000);
const hour = 3_600_000;
const day = 24 * hour;
/** A preset of ordinary size with its envelope, compressed by the host; and an answer that nothing is new. */
const bytes = { file: 24_000, same: 350 };

/** The same numbers at every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

type Run = {
  readonly every: number;
  readonly change: number;
  readonly outage: readonly [number, number] | null;
};
type Seen = {
  readonly perHour: readonly number[];
  readonly fetched: number;
  readonly reached: readonly number[];
  readonly failed: number;
};

/** Everybody's looks over sixty days, from a time at which they subscribed some time in the week before. */
function simulate({ every, change, outage }: Run): Seen {
  const chance = dice(7);
  const perHour = new Array<number>(60 * 24).fill(0);
  const reached: number[] = [];
  let fetched = 0;
  let failed = 0;
  for (let person = 0; person < people; person++) {
    let checked = -chance() * every * hour;
    let failures = 0;
    let has = false;
    for (;;) {
      const at = nextLook({ every, failures, checked }, chance());
      if (at >= perHour.length * hour) break;
      checked = at;
      if (at < 0) continue;
      const slot = Math.floor(checked / hour);
      perHour[slot] = (perHour[slot] ?? 0) + 1;
      if (outage && checked >= outage[0] && checked < outage[1]) {
        failures += 1;
        failed += 1;
        continue;
      }
      failures = 0;
      if (!has && checked >= change) {
        has = true;
        fetched += 1;
        reached.push(checked - change);
      }
    }
  }
  return { perHour, fetched, reached: reached.sort((a, b) => a - b), failed };
}

const share = (list: readonly number[], part: number) =>
  list[Math.floor(list.length * part) - 1] ?? Number.NaN;

function say(title: string, run: Run): void {
  const { perHour, reached, fetched, failed } = simulate(run);
  const mean = perHour.reduce((sum, count) => sum + count, 0) / perHour.length;
  const peak = Math.max(...perHour);
  const perDay = mean * 24 * bytes.same;
  const days = (time: number) => (time / day).toFixed(1);
  console.log(
    `${title.padEnd(46)} ${mean.toFixed(0).padStart(7)} ${peak.toString().padStart(7)} ${(peak / 3600).toFixed(1).padStart(8)} ` +
      `${days(share(reached, 0.5)).padStart(7)} ${days(share(reached, 0.95)).padStart(7)} ${days(share(reached, 1)).padStart(7)} ` +
      `${(perDay / 1e6).toFixed(1).padStart(8)} ${((fetched * bytes.file) / 1e6).toFixed(0).padStart(8)} ${failed.toString().padStart(8)}`,
  );
}

console.log(`${people.toLocaleString('en')} people, sixty days, a change on day 20.\n`);
console.log(
  `${''.padEnd(46)}   req/h    peak   peak/s   half d   95 % d   all d   MB/day MB change   failed`,
);
const change = 20 * day;
say('every week', { every: hours.usual, change, outage: null });
say('every day', { every: 24, change, outage: null });
say('every 6 hours', { every: hours.least, change, outage: null });
say('every week, the host away for two days', { every: hours.usual, change, outage: [20 * day, 22 * day] });
say('every day, the host away for two days', { every: 24, change, outage: [20 * day, 22 * day] });
say('every 6 hours, the host away for two days', {
  every: hours.least,
  change,
  outage: [20 * day, 22 * day],
});
