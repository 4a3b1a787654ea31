import type { Area } from '../settings/store';
import type { Laid } from './lay';

/** Where a browser keeps its presets, and what pages read of them. */
export const keys = { shelf: 'presets', laid: 'presets.laid' } as const;

/** No presets at all. */
export const nothingLaid: Laid = {
  rules: [],
  off: [],
  names: { names: [], products: [], handles: [], people: [] },
  you: [],
  locked: [],
  chain: {},
  warnings: [],
  youward: '',
};

/** What pages read of the presets: now, and at every change. */
export type LaidReader = {
  readonly get: () => Promise<Laid>;
  readonly watch: (heard: (laid: Laid) => void, signal: AbortSignal) => void;
};

/** Reads what presets change, as it was laid when they last changed. */
export function openLaid(area: Area): LaidReader {
  const read = (stored: unknown): Laid => (stored ? (stored as Laid) : nothingLaid);
  return {
    get: () =>
      area.get([keys.laid]).then(
        (stored) => read(stored[keys.laid]),
        () => nothingLaid,
      ),
    watch(heard, signal) {
      const changed: Parameters<Area['onChanged']['addListener']>[0] = (changes) => {
        const change = changes[keys.laid];
        if (change) heard(read(change.newValue));
      };
      area.onChanged.addListener(changed);
      signal.addEventListener('abort', () => {
        try {
          area.onChanged.removeListener(changed);
        } catch {
          // The extension was reloaded under this page: its listeners are gone already.
        }
      });
    },
  };
}
