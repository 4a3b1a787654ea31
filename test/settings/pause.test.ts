import { expect, test } from 'vitest';
import { awake, paused, pauseEnds, pauseLasts } from '../../src/settings/pause';
import { defaults, readSettings, storable } from '../../src/settings/shape';

const now = Date.UTC(2026, 10, 28, 12);

test('a pause lasts an hour, and no longer', () => {
  const resting = paused(defaults, now);
  expect(pauseEnds(resting, now)).toBe(now + 3_600_000);
  expect(pauseEnds(resting, now + pauseLasts - 1)).toBe(now + pauseLasts);
  expect(pauseEnds(resting, now + pauseLasts)).toBeNull();
  expect(pauseEnds(awake(resting), now)).toBeNull();
});

test('a clock that was set back does not make it longer', () => {
  expect(pauseEnds(paused(defaults, now), now - 1)).toBeNull();
});

test('it is stored, and what is no moment is not one', () => {
  const resting = paused(defaults, now);
  expect(readSettings(storable(resting))).toEqual({ settings: resting, trouble: null });
  for (const pausedUntil of ['soon', {}, Number.NaN]) {
    const { settings, trouble } = readSettings({ ...resting, version: 1, pausedUntil });
    expect(settings.pausedUntil).toBeNull();
    expect(trouble).toBe('damaged');
  }
});
