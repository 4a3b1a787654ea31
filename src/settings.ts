import { openNudges } from './history/nudges';
import { openHistory } from './history/store';
import { native } from './native';
import { openSettings } from './settings/store';

export type { Ignored, Settings } from './settings/shape';
export { defaults } from './settings/shape';
export type { Saved, SettingsStore } from './settings/store';

/** The settings of this browser. */
export const settings = openSettings(native.storage.local);

/** What came of asking before posts. */
export const nudges = openNudges(native.storage.local);

/** What this browser keeps of posts; nothing until the writer switches it on. */
export const history = openHistory(native.storage.local);
