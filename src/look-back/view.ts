import type { FileRead } from '../audit/report/file-read';
import type { Filter, Progress, Shown } from './talk';

/** What the page shows. */
export type View = {
  /** How far the reading is; null when nothing is being read. */
  readonly progress: Progress | null;
  readonly files: readonly FileRead[];
  readonly shown: Shown | null;
  /** The worker gave up. */
  readonly broken: boolean;
};

export const atFirst: View = { progress: null, files: [], shown: null, broken: false };

/** What the page asks for. */
export type Hear = {
  readonly read: (files: readonly File[]) => Promise<void> | void;
  readonly stop: () => void;
  readonly save: () => void;
  readonly narrow: (filter: Filter) => void;
};
