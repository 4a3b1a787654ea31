import type { Engine } from '../engine/check';
import type { Answers, Context, Recast } from '../engine/finding';
import type { LengthRule } from '../engine/length';
import type { Outcome } from '../history/nudges';
import type { Posted } from '../history/posted';
import { type Added, contextOf } from '../settings/context';
import type { Settings } from '../settings/shape';
import type { SettingsStore } from '../settings/store';
import type { Surface } from '../ui/surface';
import type { WayOut } from './later';
import type { Quietly } from './quietly';
import type { KnownSite } from './site-of';

/** What the story asks of the engine. */
export type Judge = Pick<Engine, 'check' | 'checkCalmly'> & {
  readonly recast: (
    text: string,
    context: Context,
    options: { readonly answers?: Answers; readonly length: LengthRule },
  ) => readonly Recast[];
};

/** All that the parts of the story share on one page. */
export type World = {
  readonly document: Document;
  readonly host: string;
  readonly known: KnownSite;
  /** The engine with the presets that hold now. */
  readonly engine: () => Judge;
  /** What presets add to the settings. */
  readonly added: () => Added;
  /** The card, and an engine that can recast; rejects when they can't be had on this page any more. */
  readonly wayOut: () => Promise<WayOut>;
  readonly settings: SettingsStore;
  /** Keeps what is to be kept of a post; rejects when there is no room. */
  readonly remember: (post: Posted) => Promise<void>;
  /** Counts what came of asking before a post. */
  readonly nudged: (outcome: Outcome) => Promise<void>;
  /** The settings as they are now. */
  readonly chosen: () => Settings;
  /** Made when it is first asked for: a page without composers gets none. */
  readonly surface: () => Surface;
  readonly quietly: Quietly;
  /** Ends everything on this page. */
  readonly signal: AbortSignal;
};

/** What a draft is checked under: the writer's settings, the site, and whether it answers somebody. */
export function contextFor(world: World, kind: 'post' | 'reply'): Context {
  return { ...contextOf(world.chosen(), world.added()), site: world.known.id, kind };
}

/** Makes something when it is first asked for, and gives the same one from then on. */
export function lazily<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
