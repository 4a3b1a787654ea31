import { sum, type Trace } from './trace';

/** The most that our own code, and what it made the browser do, took of one task; in milliseconds. */
export function longestTask({ tasks, own }: Trace): number {
  let longest = 0;
  for (const task of tasks)
    longest = Math.max(longest, sum(own.filter(({ start, end }) => start >= task.start && end <= task.end)));
  return longest;
}
