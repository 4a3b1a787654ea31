import type { Override } from '../presets/preset';

/** How a preset came: by file or link, made here, subscribed to by its address, or from an organisation. */
export type Origin =
  | { readonly way: 'file' | 'link' | 'own' }
  | { readonly way: 'url'; readonly url: string }
  | { readonly way: 'managed'; readonly url: string | null };

/** One version of a preset: its text, and the key that signed it. */
export type Version = { readonly text: string; readonly key: string | null };

/** A preset as this browser holds it. */
export type Held = {
  /** The preset's own id; an organisation's stand under theirs too. */
  readonly id: string;
  readonly origin: Origin;
  readonly on: boolean;
  /** What is in force; null when it was never fetched here (it came by sync, or it is waited for). */
  readonly now: Version | null;
  /** What was in force before, for one step back. */
  readonly before: Version | null;
  /** A newer version that waits for a yes. */
  readonly offered: Version | null;
  /** A revision the writer said no to: it is not offered again. */
  readonly declined: number;
  /** The highest revision ever in force here: an older one is a replay. */
  readonly highest: number;
  readonly etag: string | null;
  /** Hours between two looks, before jitter. */
  readonly every: number;
  /** When it was last looked for, in milliseconds since 1970. */
  readonly checked: number;
  /** Looks that failed in a row. */
  readonly failures: number;
  /** What went wrong last, as a sentence. */
  readonly trouble: string | null;
  /** True when words and quieter changes apply by themselves. */
  readonly auto: boolean;
  /** What the writer keeps in spite of the preset, by rule. */
  readonly mine: Readonly<Record<string, Override>>;
};

/** What an organisation sets besides presets. */
export type Policy = {
  readonly lockedRules: readonly string[];
  readonly allowUserPresets: boolean;
  readonly allowedOrigins: readonly string[];
  /** What was skipped, a sentence each. */
  readonly skipped: readonly string[];
};

/** All presets of this browser, in the order in which they were added. */
export type Shelf = { readonly version: 1; readonly held: readonly Held[]; readonly policy: Policy };

export const noPolicy: Policy = { lockedRules: [], allowUserPresets: true, allowedOrigins: [], skipped: [] };
export const emptyShelf: Shelf = { version: 1, held: [], policy: noPolicy };

/** The most presets that may be in force together. */
export const mostActive = 12;
/** Hours between two looks: a week unless said otherwise, six hours to thirty days. */
export const hours = { usual: 168, least: 6, most: 720 } as const;

/** A preset that was just taken from somewhere. */
export function newlyHeld(id: string, origin: Origin, now: Version | null, highest: number): Held {
  return {
    id,
    origin,
    on: true,
    now,
    before: null,
    offered: null,
    declined: 0,
    highest,
    etag: null,
    every: hours.usual,
    checked: 0,
    failures: 0,
    trouble: null,
    auto: false,
    mine: {},
  };
}

/** The shelf that was stored; an empty one when nothing was, or nothing that makes sense. */
export function readShelf(stored: unknown): Shelf {
  const shelf = stored as Partial<Shelf> | null | undefined;
  if (shelf?.version !== 1 || !Array.isArray(shelf.held)) return emptyShelf;
  return { version: 1, held: shelf.held, policy: { ...noPolicy, ...shelf.policy } };
}

/** The shelf with one preset changed. */
export function withHeld(shelf: Shelf, id: string, change: (held: Held) => Held): Shelf {
  return { ...shelf, held: shelf.held.map((one) => (one.id === id ? change(one) : one)) };
}
