import type { Recaster } from '../engine/language';
import type { Story } from '../story';

const slot = Symbol.for('youward');
type Arrived = { story?: Promise<Story>; recast?: Recaster };
/** All scripts of ours on a page share their world, which the page can't see. */
const world = globalThis as { [slot]?: Arrived };
world[slot] ??= {};
const arrived: Arrived = world[slot];

/**
 * What comes into a page after its look-out: the story with the first composer, what turns whole drafts when somebody
 * first asks for it. A page without a composer gets neither.
 */
export const later = {
  /** The story may still be on its way when it is put here. */
  putStory(story: Promise<Story>): void {
    arrived.story = story;
  },
  story: (): Promise<Story> | undefined => arrived.story,
  putRecast(recast: Recaster): void {
    arrived.recast = recast;
  },
  canRecast: (): boolean => arrived.recast !== undefined,
  /** Turns a draft; into nothing as long as the file is not there. */
  recast: ((task) => arrived.recast?.(task) ?? []) satisfies Recaster,
};
