import { describe, expect, test } from 'vitest';
import { defaults, longestList, readSettings, storable } from '../../src/settings/shape';
import { type Area, keys, openSettings, type TakeTurn } from '../../src/settings/store';
import { area } from './memory-area';

const off = (rule: string) => (held: typeof defaults) => ({ ...held, rulesOff: [...held.rulesOff, rule] });

describe('settings', () => {
  test('are the usual ones in a new browser', async () => {
    expect(await openSettings(area().area).get()).toEqual(defaults);
  });

  test('keep what was chosen, and another page reads it', async () => {
    const { area: shared } = area();
    expect(await openSettings(shared).change(off('follow-us'))).toEqual({ saved: true });
    expect((await openSettings(shared).get()).rulesOff).toEqual(['follow-us']);
  });

  test('keep both of two choices made at once', async () => {
    const store = openSettings(area().area);
    await Promise.all([store.change(off('follow-us')), store.change(off('launch-fanfare'))]);
    expect((await store.get()).rulesOff).toEqual(['follow-us', 'launch-fanfare']);
  });

  test('keep both of two choices made on two pages at once, where pages take turns', async () => {
    const { area: shared } = area();
    let last: Promise<unknown> = Promise.resolve();
    const takeTurn: TakeTurn = (work) => {
      const done = last.then(work);
      last = done;
      return done;
    };
    const [one, other] = [openSettings(shared, takeTurn), openSettings(shared, takeTurn)];
    await Promise.all([one.change(off('follow-us')), other.change(off('launch-fanfare'))]);
    expect((await one.get()).rulesOff).toEqual(['follow-us', 'launch-fanfare']);
  });

  test('reach those who watch, until they stop', async () => {
    const { area: shared, listeners } = area();
    const heard: (readonly string[])[] = [];
    const stop = new AbortController();
    openSettings(shared).watch((settings) => heard.push(settings.rulesOff), stop.signal);
    await openSettings(shared).change(off('follow-us'));
    stop.abort();
    await openSettings(shared).change(off('launch-fanfare'));
    expect(heard).toEqual([['follow-us']]);
    expect(listeners.size).toBe(0);
  });
});

describe('stored data that makes no sense', () => {
  test.each([
    'text',
    7,
    null,
    [],
    {},
    { version: 'one' },
    { version: 1, strength: 'fierce' },
    { version: 1, rulesOff: [1, 2] },
    { version: 1, severities: { 'follow-us': 'shout' } },
    { version: 1, names: { names: 'Acme' } },
    { version: 1, ignored: [{ rule: 'follow-us' }] },
  ])('%j is kept aside, the usual settings hold, and it is said once', async (broken) => {
    const { area: shared, items } = area({ [keys.settings]: broken });
    const store = openSettings(shared);
    expect(await store.get()).toEqual(defaults);
    expect(items[keys.kept]).toEqual(broken);
    expect(await store.notice()).toMatch(/could not be read.*kept aside/);
    expect(await store.notice()).toBeNull();
    expect(await openSettings(shared).notice()).toBeNull();
    expect(await store.change(off('follow-us'))).toEqual({ saved: true });
  });

  test('from a newer version is kept aside whole', async () => {
    const newer = { version: 2, rulesOff: ['follow-us'], moods: ['calm'] };
    const { area: shared, items } = area({ [keys.settings]: newer });
    const store = openSettings(shared);
    expect(await store.get()).toEqual(defaults);
    expect(items[keys.kept]).toEqual(newer);
    expect(await store.notice()).toMatch(/newer Youward/);
  });

  test('costs only the field it is in', () => {
    const read = readSettings({ version: 1, rulesOff: ['follow-us'], strength: 'fierce' });
    expect(read).toEqual({ settings: { ...defaults, rulesOff: ['follow-us'] }, trouble: 'damaged' });
  });

  test('brings no prototype with it', () => {
    const stored = JSON.parse('{"version":1,"__proto__":{"strength":"strict"},"rulesOff":[]}');
    expect(readSettings(stored).settings).toEqual(defaults);
    expect(({} as { strength?: string }).strength).toBeUndefined();
  });
});

describe('storage that refuses', () => {
  test('says so, and the choice holds on this page', async () => {
    const { area: full } = area({ [keys.settings]: storable(defaults) }, 200);
    const store = openSettings(full);
    const heard: (readonly string[])[] = [];
    store.watch((settings) => heard.push(settings.rulesOff), new AbortController().signal);
    const saved = await store.change(off('a-rule-with-a-name-that-does-not-fit'.repeat(9)));
    expect(saved).toEqual({ saved: false, says: expect.stringMatching(/no room/) });
    expect(heard).toHaveLength(1);
    expect((await store.get()).rulesOff).toHaveLength(1);
  });

  test('stores what it refused as soon as it can', async () => {
    let refuse = true;
    const { area: shared } = area();
    const set = shared.set;
    const store = openSettings({
      ...shared,
      set: (items) => (refuse ? Promise.reject(new Error('disk error')) : set(items)),
    });
    expect(await store.change(off('follow-us'))).toEqual({
      saved: false,
      says: expect.stringMatching(/would not store/),
    });
    refuse = false;
    expect(await store.change(off('launch-fanfare'))).toEqual({ saved: true });
    expect((await openSettings(shared).get()).rulesOff).toEqual(['follow-us', 'launch-fanfare']);
  });

  test('or cannot be read gives the usual settings, said once', async () => {
    const { area: shared } = area();
    const store = openSettings({ ...shared, get: () => Promise.reject(new Error('corrupt database')) });
    expect(await store.get()).toEqual(defaults);
    expect(await store.notice()).toMatch(/would not open/);
    expect(await store.notice()).toBeNull();
  });

  test('and cannot be read for a moment is not written over with the usual settings', async () => {
    const { area: shared, items } = area();
    await openSettings(shared).change(off('follow-us'));
    let asked = 0;
    const get: Area['get'] = (wanted) =>
      asked++ === 0 ? Promise.reject(new Error('busy')) : shared.get(wanted);
    const store = openSettings({ ...shared, get });
    expect((await store.change(off('launch-fanfare'))).saved).toBe(false);
    expect(readSettings(items[keys.settings]).settings.rulesOff).toEqual(['follow-us']);
    expect(await store.change(off('big-number'))).toEqual({ saved: true });
    expect(readSettings(items[keys.settings]).settings.rulesOff).toEqual([
      'follow-us',
      'launch-fanfare',
      'big-number',
    ]);
  });

  test('is not filled by ignoring phrases without end', () => {
    const ignored = Array.from({ length: longestList + 10 }, (_, at) => ({ rule: 'r', phrase: `${at}` }));
    const kept = readSettings(JSON.parse(JSON.stringify(storable({ ...defaults, ignored })))).settings
      .ignored;
    expect(kept).toHaveLength(longestList);
    expect(kept.at(-1)).toEqual({ rule: 'r', phrase: `${longestList + 9}` });
  });
});
