import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { historyCsv } from '../../src/history/csv';
import { habits } from '../../src/history/habits';
import { type Posted, readPosted } from '../../src/history/posted';
import { type Area, openHistory } from '../../src/history/store';
import { lastWeeks, weekOf } from '../../src/history/weeks';

const now = new Date(2026, 10, 28, 12).getTime();
const week = 7 * 24 * 3600 * 1000;
const post = (more: Partial<Posted> = {}): Posted => ({
  at: now,
  site: 'x',
  kind: 'post',
  first: 20,
  focus: 60,
  reason: true,
  rules: ['follow-us'],
  rewrites: 1,
  text: null,
  ...more,
});

/** A storage area in memory with room for so many characters. */
function area(start: Record<string, unknown> = {}, room = Number.POSITIVE_INFINITY) {
  const items = structuredClone(start);
  const listeners = new Set<(changes: Readonly<Record<string, unknown>>) => void>();
  const tell = (keys: readonly string[]) => {
    for (const listener of listeners) listener(Object.fromEntries(keys.map((key) => [key, {}])));
  };
  const made: Area = {
    get: async () => structuredClone(items),
    async set(changes) {
      if (JSON.stringify({ ...items, ...changes }).length > room)
        throw new Error('QUOTA_BYTES quota exceeded');
      Object.assign(items, structuredClone(changes));
      tell(Object.keys(changes));
    },
    async remove(keys) {
      for (const key of keys) delete items[key];
      tell(keys);
    },
    onChanged: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
  return { area: made, items, listeners };
}

describe('what is kept', () => {
  test('two tabs that keep a post in the same moment keep both', async () => {
    const { area: shared } = area();
    await Promise.all([
      openHistory(shared).add(post({ site: 'x' })),
      openHistory(shared).add(post({ site: 'facebook' })),
    ]);
    const { posts } = await openHistory(shared).all();
    expect(posts.map(({ site }) => site).sort()).toEqual(['facebook', 'x']);
  });

  test('comes back in the order it was posted, and what can’t be read is counted, not lost', async () => {
    const { area: shared, items } = area({ settings: { you: [] }, 'posted:1': { at: 'soon' } });
    const history = openHistory(shared);
    await history.add(post({ at: now }));
    await history.add(post({ at: now - week }));
    const { posts, unread } = await history.all();
    expect(posts.map(({ at }) => at)).toEqual([now - week, now]);
    expect(unread).toBe(1);
    expect(items['posted:1']).toBeDefined();
  });

  test('is forgotten whole, and nothing else with it', async () => {
    const { area: shared, items } = area({ settings: { you: ['bakers'] } });
    const history = openHistory(shared);
    await history.add(post());
    await history.wipe();
    expect(items).toEqual({ settings: { you: ['bakers'] } });
  });

  test('says so when there is no room', async () => {
    await expect(openHistory(area({}, 10).area).add(post())).rejects.toThrow('no room');
  });

  test('tells other pages, until they close', async () => {
    const { area: shared, listeners } = area();
    let heard = 0;
    const life = new AbortController();
    openHistory(shared).watch(() => heard++, life.signal);
    await openHistory(shared).add(post());
    await shared.set({ settings: {} });
    expect(heard).toBe(1);
    life.abort();
    expect(listeners.size).toBe(0);
  });

  test('a year of daily posts fits in a tenth of the ten megabytes there are', async () => {
    const { area: shared, items } = area();
    const history = openHistory(shared);
    const rules = ['launch-fanfare', 'our-amazing-team', 'thrilled-to-share', 'third-person-deed'];
    for (let day = 0; day < 365; day++) await history.add(post({ at: now - day * 864e5, rules }));
    expect(JSON.stringify(items).length).toBeLessThan(1_000_000);
  });

  test.each([
    null,
    7,
    'x',
    {},
    { ...post(), at: 1e99 },
    { ...post(), focus: 101 },
    { ...post(), rules: [1] },
  ])('%j is no post', (stored) => {
    expect(readPosted(stored)).toBeNull();
  });
});

describe('the weeks', () => {
  test('begin on Mondays, also across a change of the clocks', () => {
    for (let back = 0; back < 60; back++) {
      const start = new Date(weekOf(now, back));
      expect([start.getDay(), start.getHours()]).toEqual([1, 0]);
    }
  });

  test('show means, and no figure where there were no posts', () => {
    const weeks = lastWeeks(
      [
        post({ at: now - 2 * week, focus: 10, reason: false }),
        post({ focus: 40 }),
        post({ focus: 60, reason: false }),
      ],
      now,
    );
    expect(weeks.map(({ posts, focus, reason }) => ({ posts, focus, reason }))).toEqual([
      { posts: 1, focus: 10, reason: 0 },
      { posts: 0, focus: null, reason: null },
      { posts: 2, focus: 50, reason: 0.5 },
    ]);
  });

  test('hold twelve of ten years, and one of no posts at all', () => {
    const decade = Array.from({ length: 520 }, (_, back) => post({ at: now - (519 - back) * week }));
    expect(lastWeeks(decade, now)).toHaveLength(12);
    expect(lastWeeks([], now)).toHaveLength(1);
  });

  test('count a post of a clock that was ahead in this week', () => {
    const weeks = lastWeeks([post({ at: now + 5 * week })], now);
    expect(weeks).toHaveLength(1);
    expect(weeks[0]?.posts).toBe(1);
  });
});

describe('habits', () => {
  const posts = (count: number, weeksAgo: number, rules: readonly string[]) =>
    Array.from({ length: count }, () => post({ at: now - weeksAgo * week, rules }));

  test('fade and grow by the share of posts that have them, fading ones first', () => {
    const kept = [...posts(5, 5, ['follow-us']), ...posts(5, 1, []), ...posts(5, 2, ['learn-more'])];
    expect(habits(kept, now)).toEqual([
      { rule: 'follow-us', before: 1, after: 0 },
      { rule: 'learn-more', before: 0, after: 0.5 },
    ]);
  });

  test('are not claimed from too few posts', () => {
    expect(habits([...posts(4, 5, ['follow-us']), ...posts(9, 1, [])], now)).toEqual([]);
  });
});

test('a spreadsheet reads the table as it is, and runs nothing in it', () => {
  const text = '=HYPERLINK("https://example.com")\n"quoted", and 🎉';
  const rows: Record<string, string>[] = parse(historyCsv([post({ text, rules: ['a', 'b'] })]), {
    bom: true,
    columns: true,
  });
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ site: 'x', focus: '60', 'focus first': '20', rules: 'a b' });
  expect(rows[0]?.text).toBe(`'${text}`);
});
