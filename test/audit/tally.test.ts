import { describe, expect, test } from 'vitest';
import { oneByOne } from '../../src/audit/in-order';
import { lookBack } from '../../src/audit/look-back';
import { type Judged, openTally } from '../../src/audit/tally';
import { createEngine } from '../../src/create-engine';

const engine = createEngine();
const brag = 'We are thrilled to announce that our award-winning team won again!';
const gift = 'Lost your key? Bring any ID to the desk, and we open your locker within five minutes.';
const judged = (text: string, month: number): Judged => ({
  past: { text, at: Date.UTC(2026, month, 3), site: 'x', kind: 'post' },
  report: engine.check(text),
});

describe('the tally', () => {
  test('shows months in order, each with its own mean', () => {
    const tally = openTally();
    for (const one of [judged(gift, 4), judged(brag, 1), judged(gift, 1)]) tally.add(one);
    const { months, posts } = tally.summary();
    const focus = (text: string) => engine.check(text).focus;
    expect(posts).toBe(3);
    expect(months.map(({ month }) => month)).toEqual(['2026-02', '2026-05']);
    expect(months[0]?.focus).toBeCloseTo((focus(brag) + focus(gift)) / 2);
  });

  test('shows which habits repeat, and says where they go only when there is enough to tell', () => {
    const few = openTally();
    few.add(judged(brag, 0));
    few.add(judged(gift, 1));
    expect(few.summary().habits.every(({ change }) => change === null)).toBe(true);
    const many = openTally();
    for (let post = 0; post < 6; post++) {
      many.add(judged(brag, 0));
      many.add(judged(gift, 1));
    }
    const rules = [...new Set(engine.check(brag).findings.map(({ rule }) => rule))].sort();
    const { habits } = many.summary();
    expect(habits.map(({ rule }) => rule)).toEqual(rules);
    for (const { posts, change } of habits) {
      expect(posts).toBe(6);
      expect(change).toEqual({ before: 1, after: 0 });
    }
  });

  test('holds the clearest few at both ends, and never a post at the wrong one', () => {
    const tally = openTally(2);
    for (let post = 0; post < 50; post++) tally.add(judged(post % 2 ? brag : gift, 0));
    const { best, worst } = tally.summary();
    expect(best.map(({ past }) => past.text)).toEqual([gift, gift]);
    expect(worst.map(({ past }) => past.text)).toEqual([brag, brag]);
  });

  test('counts other languages, and judges them not', () => {
    const tally = openTally();
    tally.add(
      judged(
        'Wir freuen uns sehr, dass unser neues Büro in der Stadtmitte eröffnet ist und alle da waren.',
        0,
      ),
    );
    const summary = tally.summary();
    expect([summary.posts, summary.notEnglish, summary.focus, summary.nudges]).toEqual([1, 1, null, 0]);
  });
});

test('a look back goes on after a file that can’t be opened, and stops when it is told to', async () => {
  const stop = new AbortController();
  const bytes = (text: string) =>
    async function* () {
      yield new TextEncoder().encode(text);
    };
  const heard: string[] = [];
  const files = await lookBack(
    [
      {
        name: 'gone.csv',
        bytes: () => {
          throw new Error('gone');
        },
      },
      { name: 'a.ndjson', bytes: bytes('{"text":"One"}\n{"text":"Two"}\n{"text":"Three"}\n') },
      { name: 'b.ndjson', bytes: bytes('{"text":"Four"}\n') },
    ],
    {
      judges: oneByOne(({ text }) => engine.check(text)),
      mistakeOf: (mistake) => (mistake as Error).message,
      signal: stop.signal,
      heard({ past }) {
        heard.push(past.text);
        if (past.text === 'Two') stop.abort();
      },
    },
  );
  expect(heard).toEqual(['One', 'Two']);
  expect(files.map(({ file, posts, unreadCount }) => [file, posts, unreadCount])).toEqual([
    ['gone.csv', 0, 1],
    ['a.ndjson', 2, 0],
  ]);
});
