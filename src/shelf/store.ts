import { PresetRefused } from '../presets/mistake';
import type { Area } from '../settings/store';
import { keys } from './laid';
import { lay } from './lay';
import { readShelf, type Shelf } from './shape';

/** The presets of this browser: read them, change them, follow them. */
export type ShelfStore = {
  readonly get: () => Promise<Shelf>;
  /**
   * Changes the shelf and lays it anew, both or neither. Gives the sentence that says why not, or null.
   * Changes of other pages wait their turn.
   */
  readonly change: (choose: (shelf: Shelf) => Shelf) => Promise<string | null>;
  readonly watch: (heard: (shelf: Shelf) => void, signal: AbortSignal) => void;
};

/** Runs one piece of work at a time, over all pages of ours. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** Opens the presets kept in a storage area. */
export function openShelf(area: Area, inTurn: InTurn): ShelfStore {
  const get = async () => readShelf((await area.get([keys.shelf]))[keys.shelf]);
  return {
    get,
    change: (choose) =>
      inTurn(async () => {
        try {
          const shelf = choose(await get());
          await area.set({ [keys.shelf]: shelf, [keys.laid]: lay(shelf) });
          return null;
        } catch (thrown) {
          if (thrown instanceof PresetRefused) return thrown.mistakes[0]?.says ?? 'It was refused.';
          if (/quota|space/i.test(String(thrown)))
            return 'This browser has no room for it. Nothing was changed.';
          throw thrown;
        }
      }),
    watch(heard, signal) {
      const changed: Parameters<Area['onChanged']['addListener']>[0] = (changes) => {
        const change = changes[keys.shelf];
        if (change) heard(readShelf(change.newValue));
      };
      area.onChanged.addListener(changed);
      signal.addEventListener('abort', () => area.onChanged.removeListener(changed));
    },
  };
}
