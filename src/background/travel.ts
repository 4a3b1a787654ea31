import type { Storage } from 'webextension-polyfill';
import type { Settings, SettingsStore } from '../settings';
import { newlyHeld, type Shelf } from '../shelf/shape';
import type { ShelfStore } from '../shelf/store';
import { type Choices, merged, noted, offIn, packed, unpacked } from '../shelf/travel';

type Parts = {
  readonly sync: Storage.StorageArea;
  readonly local: Storage.StorageArea;
  readonly settings: SettingsStore;
  readonly shelf: ShelfStore;
};

const key = 'travel';
type Noted = { readonly rules: Choices; readonly subs: Choices };
const nothing: Noted = { rules: {}, subs: {} };

/**
 * Lets switches of rules and the list of subscriptions travel between a person's browsers. Each choice bears its time,
 * and the newer one of a rule wins. Texts of presets don't travel: each browser fetches and proves its own.
 */
export function travel({ sync, local, settings, shelf }: Parts): void {
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>) => {
    // A browser without an account has no sync, or refuses it: then nothing travels.
    turn = turn.then(work).catch(() => undefined);
  };
  const known = async (): Promise<Noted> => ({
    ...nothing,
    ...((await local.get(key))[key] as Noted | undefined),
  });

  async function send(chosen: Settings, { held }: Shelf): Promise<void> {
    const before = await known();
    const now = Date.now();
    const urls = held.flatMap(({ origin }) => (origin.way === 'url' ? [origin.url] : []));
    const gone = Object.keys(before.subs).filter((url) => !urls.includes(url));
    const fresh = Object.fromEntries(
      urls.filter((url) => !before.subs[url]).map((url) => [url, { on: true, at: now }]),
    );
    const after: Noted = {
      rules: noted(before.rules, [], chosen.rulesOff, now),
      subs: noted({ ...before.subs, ...fresh }, [], gone, now),
    };
    if (JSON.stringify(after) === JSON.stringify(before)) return;
    await local.set({ [key]: after });
    await sync.set({ ...packed('rules', after.rules), ...packed('subs', after.subs) });
  }

  async function receive(): Promise<void> {
    const items = await sync.get(null);
    const before = await known();
    const rules = merged(before.rules, unpacked('rules', items));
    const subs = merged(before.subs, unpacked('subs', items));
    if (JSON.stringify({ rules, subs }) === JSON.stringify(before)) return;
    await local.set({ [key]: { rules, subs } });
    const off = offIn(rules);
    await settings.change((now) => ({
      ...now,
      rulesOff: [...now.rulesOff.filter((id) => rules[id]?.on !== true && !off.includes(id)), ...off],
    }));
    await shelf.change((now) => withSubscriptions(now, subs));
  }

  const both = () => inTurn(async () => send(await settings.get(), await shelf.get()));
  const open = new AbortController().signal;
  settings.watch(both, open);
  shelf.watch(both, open);
  sync.onChanged.addListener(() => inTurn(receive));
  inTurn(receive);
}

/** Subscriptions of another browser of this person: they wait here until their address is allowed. */
function withSubscriptions(shelf: Shelf, subs: Choices): Shelf {
  const here = new Set(shelf.held.flatMap(({ origin }) => (origin.way === 'url' ? [origin.url] : [])));
  const waiting = Object.keys(subs)
    .filter((url) => subs[url]?.on && !here.has(url) && url.startsWith('https://'))
    .map((url) => ({
      ...newlyHeld(url, { way: 'url', url }, null, 0),
      trouble: 'It came from another browser of yours, and waits for you to allow its address.',
    }));
  const stays = shelf.held.filter(({ origin }) => origin.way !== 'url' || subs[origin.url]?.on !== false);
  return { ...shelf, held: [...stays, ...waiting] };
}
