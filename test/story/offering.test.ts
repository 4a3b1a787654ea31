import { expect, test } from 'vitest';
import { defaults } from '../../src/settings/shape';
import { isTimeToOffer } from '../../src/story/offering';

const day = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 10, 28);

test('to be asked before posting is offered after the first week, and not before', () => {
  expect(isTimeToOffer({ ...defaults, since: now - 6 * day }, now)).toBe(false);
  expect(isTimeToOffer({ ...defaults, since: now - 7 * day }, now)).toBe(true);
  expect(isTimeToOffer(defaults, now)).toBe(false);
});

test('it is never offered again, whatever the answer was', () => {
  for (const nudge of ['on', 'off'] as const)
    expect(isTimeToOffer({ ...defaults, nudge, since: now - 30 * day }, now)).toBe(false);
});
