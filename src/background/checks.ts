import type { Browser } from 'webextension-polyfill';
import { look, nextLook } from '../shelf/look';
import type { Held } from '../shelf/shape';
import type { ShelfStore } from '../shelf/store';

const prefix = 'preset ';
/** How long after a browser starts it may look for the first time, in milliseconds. */
const soonest = 60_000;

/** Looks after subscriptions: each at its own time, none at the moment the browser starts. */
export function checkSubscriptions(
  { alarms, runtime }: Pick<Browser, 'alarms' | 'runtime'>,
  shelf: ShelfStore,
): void {
  const subscribed = (held: readonly Held[]) => held.filter(({ origin, on }) => on && origin.way === 'url');

  /** Sets an alarm for every subscription that has none, or one of another rhythm; and takes away those of what is gone. */
  async function plan(): Promise<void> {
    const { held } = await shelf.get();
    const wanted = subscribed(held);
    const names = new Set(wanted.map(({ id }) => prefix + id));
    const set = await alarms.getAll();
    for (const { name } of set) if (name.startsWith(prefix) && !names.has(name)) await alarms.clear(name);
    for (const one of wanted) {
      const alarm = set.find(({ name }) => name === prefix + one.id);
      const latest = Math.max(Date.now() + soonest, nextLook(one, 1));
      if (!alarm || alarm.scheduledTime > latest) alarms.create(prefix + one.id, { when: timeOf(one) });
    }
  }

  const timeOf = (one: Held) => Math.max(Date.now() + soonest, nextLook(one, Math.random()));

  alarms.onAlarm.addListener(({ name }) => {
    if (!name.startsWith(prefix)) return;
    void (async () => {
      const one = (await shelf.get()).held.find(({ id }) => prefix + id === name);
      if (!one) return;
      await shelf.change(await look(one, Date.now()));
      const after = (await shelf.get()).held.find(({ id }) => id === one.id);
      if (after) alarms.create(name, { when: timeOf(after) });
    })();
  });

  shelf.watch(() => void plan(), new AbortController().signal);
  runtime.onInstalled.addListener(() => void plan());
  runtime.onStartup.addListener(() => void plan());
}
