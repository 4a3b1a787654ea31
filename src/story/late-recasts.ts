import type { Recaster } from '../engine/language';

const slot = Symbol.for('recasts');
/** Both scripts of ours on a page share their world, which the page can't see. */
const world = globalThis as { [slot]?: Recaster };

/**
 * Where a page's script finds what turns whole drafts. It is a third of all our code and comes in a file of its own,
 * when it is first asked for.
 */
export const lateRecasts = {
  put(recast: Recaster): void {
    world[slot] = recast;
  },
  /** Turns a draft; into nothing as long as the file is not there. */
  recast: ((task) => world[slot]?.(task) ?? []) satisfies Recaster,
  there: (): boolean => world[slot] !== undefined,
};
