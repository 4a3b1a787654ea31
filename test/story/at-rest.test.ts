import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { atRest, restsAfter } from '../../src/story/at-rest';

describe('a draft is read', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('once, when typing rests', () => {
    let read = 0;
    const changed = atRest(() => read++, new AbortController().signal);
    for (let key = 0; key < 10; key++) {
      changed();
      vi.advanceTimersByTime(restsAfter / 2);
    }
    expect(read).toBe(0);
    vi.advanceTimersByTime(restsAfter);
    expect(read).toBe(1);
  });

  test('not at all when its composer is gone meanwhile', () => {
    let read = 0;
    const gone = new AbortController();
    const changed = atRest(() => read++, gone.signal);
    changed();
    gone.abort();
    changed();
    vi.advanceTimersByTime(restsAfter * 4);
    expect(read).toBe(0);
  });
});
