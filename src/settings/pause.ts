import type { Settings } from './shape';

/** How long a pause lasts, in milliseconds. */
export const pauseLasts = 60 * 60 * 1000;

/** Pauses reading everywhere from `now`, in milliseconds since 1970. */
export function paused(settings: Settings, now: number): Settings {
  return { ...settings, pausedUntil: now + pauseLasts };
}

/** Ends a pause. */
export function awake(settings: Settings): Settings {
  return { ...settings, pausedUntil: null };
}

/**
 * When the pause that holds at `now` ends, in milliseconds since 1970; null when there is none. A clock that was set
 * back makes no pause longer than it was meant to be.
 */
export function pauseEnds({ pausedUntil }: Settings, now: number): number | null {
  if (pausedUntil === null || pausedUntil <= now || pausedUntil - now > pauseLasts) return null;
  return pausedUntil;
}
