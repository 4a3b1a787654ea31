import type { Engine } from '../engine/check';
import { native } from '../native';
import { openLaid } from '../shelf/laid';

/** What this browser's presets change, as it was when the popup opened. */
export const laid = openLaid(native.storage.local).get();

let coming: Promise<Engine> | undefined;

/** The engine, brought when a text is pasted into the popup: what a tab's composer holds was read in that tab. */
export function engine(): Promise<Engine> {
  coming ??= Promise.all([import('../library'), laid]).then(([{ createEngine }, { rules }]) =>
    createEngine({ rules }),
  );
  return coming;
}
