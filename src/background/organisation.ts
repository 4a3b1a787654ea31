import type { Browser } from 'webextension-polyfill';
import { underPolicy, withPolicy } from '../shelf/policy';
import { type Held, hours } from '../shelf/shape';
import type { ShelfStore } from '../shelf/store';

const name = 'policy';

/** Follows what an organisation sets. A browser without one may have no such storage: then nothing is set. */
export function followPolicy(
  { storage, alarms, runtime }: Pick<Browser, 'storage' | 'alarms' | 'runtime'>,
  shelf: ShelfStore,
): void {
  async function read(): Promise<void> {
    const stored = await storage.managed.get().catch(() => ({}));
    const next = await underPolicy(await shelf.get(), stored, Date.now());
    const trouble = await shelf.change((now) => withPolicy(now, next));
    if (trouble) console.warn(trouble);
    const every = next.held.find(({ origin }: Held) => origin.way === 'managed')?.every ?? hours.usual;
    alarms.create(name, { periodInMinutes: 60 * every * (0.9 + 0.2 * Math.random()) });
  }

  runtime.onInstalled.addListener(() => void read());
  runtime.onStartup.addListener(() => void read());
  alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) void read();
  });
  storage.managed.onChanged?.addListener(() => void read());
}
