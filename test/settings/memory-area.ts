import type { Area } from '../../src/settings/store';

/** A storage area in memory that behaves as the browser's does: values are copied, listeners hear every change. */
export function area(start: Record<string, unknown> = {}, room = Number.POSITIVE_INFINITY) {
  const items = structuredClone(start);
  const listeners = new Set<Parameters<Area['onChanged']['addListener']>[0]>();
  const made: Area = {
    async get(wanted) {
      return structuredClone(Object.fromEntries(wanted.map((key) => [key, items[key]])));
    },
    async set(changes) {
      if (JSON.stringify({ ...items, ...changes }).length > room)
        throw new Error('QUOTA_BYTES quota exceeded');
      for (const [key, newValue] of Object.entries(structuredClone(changes))) {
        const oldValue = items[key];
        items[key] = newValue;
        for (const listener of listeners) listener({ [key]: { oldValue, newValue } });
      }
    },
    onChanged: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
  return { area: made, items, listeners };
}
