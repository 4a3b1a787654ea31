import { say } from '../say';
import { defaults, readSettings, type Settings, storable } from './shape';

/** The part of a browser's storage that settings need; `browser.storage.local` is one. */
export type Area = {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  readonly onChanged: {
    addListener(listener: (changes: Changes) => void): void;
    removeListener(listener: (changes: Changes) => void): void;
  };
};
type Changes = Readonly<Record<string, { readonly oldValue?: unknown; readonly newValue?: unknown }>>;

/** Whether a choice was stored; when it was not, a sentence for the writer. The choice holds on this page either way. */
export type Saved = { readonly saved: true } | { readonly saved: false; readonly says: string };

/** The writer's settings: read them, change them, follow them. Nothing here ever throws for what is stored. */
export type SettingsStore = {
  readonly get: () => Promise<Settings>;
  readonly change: (choose: (settings: Settings) => Settings) => Promise<Saved>;
  /** Calls back after every change, from this page or another, until the signal aborts. */
  readonly watch: (heard: (settings: Settings) => void, signal: AbortSignal) => void;
  /** What went wrong with stored settings, as a sentence, once; then null. */
  readonly notice: () => Promise<string | null>;
};

/** Where settings live, where data that could not be understood is kept aside, and what was not said yet. */
export const keys = { settings: 'settings', kept: 'settings.kept', unsaid: 'settings.unsaid' } as const;

/** Does its work while no other page of ours does the like. */
export type TakeTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Opens the settings kept in a storage area. Without `takeTurn`, choices of two pages in one moment are not kept apart. */
export function openSettings(area: Area, takeTurn: TakeTurn = (work) => work()): SettingsStore {
  const listeners = new Set<(settings: Settings) => void>();
  /** Choices that storage refused: they hold on this page, on top of whatever is stored. */
  const unsaved: ((settings: Settings) => Settings)[] = [];
  let unread = false;
  let unreadSaid = false;
  let turn: Promise<unknown> = Promise.resolve();

  const withUnsaved = (settings: Settings) => unsaved.reduce((held, choose) => choose(held), settings);

  async function load(): Promise<Settings> {
    let stored: unknown;
    try {
      stored = (await area.get([keys.settings]))[keys.settings];
    } catch {
      unread = true;
      return withUnsaved(defaults);
    }
    unread = false;
    const { settings, trouble } = readSettings(stored);
    if (trouble)
      await area
        .set({ [keys.kept]: stored, [keys.unsaid]: trouble, [keys.settings]: storable(settings) })
        .catch(() => undefined);
    return withUnsaved(settings);
  }

  async function save(choose: (settings: Settings) => Settings): Promise<Saved> {
    const next = choose(await load());
    try {
      // What could not be read may be whole: never write the usual settings over it.
      if (unread) throw new Error('The stored settings could not be read.');
      await area.set({ [keys.settings]: storable(next) });
      unsaved.length = 0;
    } catch (error) {
      unsaved.push(choose);
      for (const heard of listeners) heard(next);
      const full = /quota|full|space/i.test(String(error));
      return { saved: false, says: say(full ? 'storage_full' : 'storage_refused') };
    }
    return { saved: true };
  }

  return {
    get: load,
    change(choose) {
      // One after the other: two quick choices must not each start from the same stored state.
      const saved = turn.then(() => takeTurn(() => save(choose)));
      turn = saved.catch(() => undefined);
      return saved;
    },
    watch(heard, signal) {
      const changed = (changes: Changes) => {
        const change = changes[keys.settings];
        if (change) heard(withUnsaved(readSettings(change.newValue).settings));
      };
      listeners.add(heard);
      area.onChanged.addListener(changed);
      signal.addEventListener('abort', () => {
        listeners.delete(heard);
        try {
          area.onChanged.removeListener(changed);
        } catch {
          // The extension was reloaded under this page: its listeners are gone already.
        }
      });
    },
    async notice() {
      if (unread && !unreadSaid) {
        unreadSaid = true;
        return say('settings_unreadable');
      }
      try {
        const unsaid = (await area.get([keys.unsaid]))[keys.unsaid];
        if (unsaid !== 'damaged' && unsaid !== 'newer') return null;
        await area.set({ [keys.unsaid]: null });
        return say(unsaid === 'newer' ? 'settings_newer' : 'settings_damaged');
      } catch {
        return null;
      }
    },
  };
}
