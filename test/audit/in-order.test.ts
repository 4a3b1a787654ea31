import { expect, test } from 'vitest';
import { inOrder, oneByOne } from '../../src/audit/in-order';
import { openPool, type Thread, threadsFor } from '../../src/audit/pool';

/** A thread whose answers are given when the test says so. */
function openThread() {
  const asked: (readonly number[])[] = [];
  let told: (answer: readonly number[]) => void = () => undefined;
  let broken: (why: Error) => void = () => undefined;
  const thread: Thread<number, number> = {
    post: (batch) => void asked.push(batch),
    listen: (answered, broke) => {
      told = answered;
      broken = broke;
    },
  };
  return {
    thread,
    asked,
    answer: () => told((asked.shift() ?? []).map((one) => one * 10)),
    breaks: () => broken(new Error('out of memory')),
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

test('what comes out is in the order in which it went in, whoever is done first', async () => {
  const [one, other] = [openThread(), openThread()];
  const out: number[] = [];
  const line = inOrder({ ...openPool([one.thread, other.thread]), batch: 2 }, (done) => void out.push(done));
  for (const value of [1, 2, 3, 4, 5]) await line.put(value);
  const ended = line.end();
  other.answer();
  await settled();
  expect(out).toEqual([]);
  one.answer();
  one.answer();
  await ended;
  expect(out).toEqual([10, 20, 30, 40, 50]);
});

test('as much is under way as may be, and no more is read until the first of it is done', async () => {
  const one = openThread();
  const line = inOrder({ ...openPool([one.thread]), batch: 1 }, () => undefined);
  await line.put(1);
  let room = false;
  const waits = line.put(2).then(() => {
    room = true;
  });
  await settled();
  expect([room, one.asked.length]).toEqual([false, 2]);
  one.answer();
  await waits;
  expect(one.asked).toEqual([[2]]);
});

test('a thread that breaks is heard of, by what it had in hand and by what it is given later', async () => {
  const one = openThread();
  const line = inOrder({ ...openPool([one.thread]), batch: 1 }, () => undefined);
  await line.put(1);
  one.breaks();
  await expect(line.end()).rejects.toThrow('out of memory');
  await line.put(2);
  await expect(line.end()).rejects.toThrow('out of memory');
});

test('a few posts are judged at once, here', async () => {
  const out: number[] = [];
  const line = inOrder(
    oneByOne((one: number) => one + 1),
    (done) => void out.push(done),
  );
  await line.put(1);
  expect(out).toEqual([2]);
  expect([threadsFor(999_999, 8), threadsFor(1e7, 1), threadsFor(1e7, 2), threadsFor(1e7, 64)]).toEqual([
    0, 0, 2, 4,
  ]);
});
