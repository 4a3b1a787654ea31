import type { Recaster } from '../engine/language';
import type { Telling } from '../engine/rule';
import type { Story } from '../story';
import type { CardHolder } from './card-holder';
import type { KnownSite } from './site-of';
import type { World } from './world';

/** What a writer needs once they ask: the card, what rules tell people, and what turns whole drafts. */
export type WayOut = {
  readonly createCard: (world: World) => CardHolder;
  readonly recast: Recaster;
  readonly tellingOf: (rule: string) => Telling;
};

const slot = Symbol.for('youward');
type Arrived = {
  looks?: AbortController | undefined;
  site?: () => KnownSite;
  story?: Promise<Story> | undefined;
  wayOut?: WayOut;
};
/** All scripts of ours on a page share their world, which the page can't see. */
const world = globalThis as { [slot]?: Arrived };
world[slot] ??= {};
const arrived: Arrived = world[slot];

/**
 * What comes into a page after its look-out: the story with the first composer, the way out when somebody first asks
 * for it. A page without a composer gets neither.
 */
export const later = {
  /** Begins to look out on the page's site, until the signal aborts; null when somebody does already. */
  look(site: () => KnownSite): AbortSignal | null {
    if (arrived.looks) return null;
    arrived.looks = new AbortController();
    arrived.site = site;
    return arrived.looks.signal;
  },
  /** The site of this page, as the look-out tells it: what comes later need not know all sites again. */
  site(): KnownSite {
    if (!arrived.site) throw new Error('Nobody looks out on this page. Load it again.');
    return arrived.site();
  },
  /** Ends the look-out and the story: this page is not to be read any more. */
  async leave(): Promise<void> {
    const { looks, story } = arrived;
    arrived.looks = undefined;
    arrived.story = undefined;
    looks?.abort();
    (await story)?.end();
  },
  /** The story may still be on its way when it is put here. */
  putStory(story: Promise<Story>): void {
    arrived.story = story;
  },
  story: (): Promise<Story> | undefined => arrived.story,
  putWayOut(wayOut: WayOut): void {
    arrived.wayOut = wayOut;
  },
  wayOut: (): WayOut | undefined => arrived.wayOut,
  /** Turns a draft; into nothing as long as the file is not there. */
  recast: ((task) => arrived.wayOut?.recast(task) ?? []) satisfies Recaster,
  /** What a built-in rule tells people. Throws as long as the file is not there. */
  tellingOf(rule: string): Telling {
    if (!arrived.wayOut)
      throw new Error('What rules tell is not on this page yet: ask for the way out first.');
    return arrived.wayOut.tellingOf(rule);
  },
};
