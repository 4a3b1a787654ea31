import type { Engine } from '../engine/check';

let coming: Promise<Engine> | undefined;

/** The engine, brought when a text is pasted into the popup: what a tab's composer holds was read in that tab. */
export function engine(): Promise<Engine> {
  coming ??= import('../library').then(({ createEngine }) => createEngine());
  return coming;
}
