import type { Mistake } from '../../presets/mistake';
import type { Preset } from '../../presets/preset';

/** What every part of the studio draws from, and how it changes the preset. */
export type PartProps = {
  readonly preset: Preset;
  readonly mistakes: readonly Mistake[];
  readonly change: (next: Partial<Preset>) => void;
};
