import { say } from '../say';
import { type Posted, readPosted } from './posted';

/** The part of a browser's storage that the history needs; `browser.storage.local` is one. */
export type Area = {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  readonly onChanged: {
    addListener(listener: (changes: Readonly<Record<string, unknown>>) => void): void;
    removeListener(listener: (changes: Readonly<Record<string, unknown>>) => void): void;
  };
};

/** All that is kept, the oldest first, and how many entries could not be read. */
export type Kept = { readonly posts: readonly Posted[]; readonly unread: number };

/** The posts of this browser. Each is stored by itself, so that two tabs can never undo one another. */
export type History = {
  /** Keeps a post. Rejects with a sentence when the browser has no room for it. */
  readonly add: (post: Posted) => Promise<void>;
  readonly all: () => Promise<Kept>;
  /** Forgets everything. */
  readonly wipe: () => Promise<void>;
  /** Calls back after every change, from this page or another, until the signal aborts. */
  readonly watch: (heard: () => void, signal: AbortSignal) => void;
};

const prefix = 'posted:';
const isOurs = (key: string) => key.startsWith(prefix);

/** Opens the history kept in a storage area. */
export function openHistory(area: Area): History {
  return {
    async add(post) {
      try {
        await area.set({ [`${prefix}${post.at}-${crypto.randomUUID().slice(0, 8)}`]: post });
      } catch (error) {
        throw new Error(say('history_full'), { cause: error });
      }
    },
    async all() {
      const stored = Object.entries(await area.get(null)).filter(([key]) => isOurs(key));
      const posts = stored.map(([, value]) => readPosted(value)).filter((post) => post !== null);
      return { posts: posts.sort((one, other) => one.at - other.at), unread: stored.length - posts.length };
    },
    async wipe() {
      await area.remove(Object.keys(await area.get(null)).filter(isOurs));
    },
    watch(heard, signal) {
      const changed = (changes: Readonly<Record<string, unknown>>) => {
        if (Object.keys(changes).some(isOurs)) heard();
      };
      area.onChanged.addListener(changed);
      signal.addEventListener('abort', () => area.onChanged.removeListener(changed), { once: true });
    },
  };
}
