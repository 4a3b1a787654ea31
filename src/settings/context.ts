import type { Context } from '../engine/finding';
import type { Settings } from './shape';

/** What a draft is checked under by these settings. */
export function contextOf({ names, you, rulesOff, strength }: Settings): Context {
  return { names, you, off: rulesOff, strength };
}
