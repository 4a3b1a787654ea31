import { openNudges } from './history/nudges';
import { openHistory } from './history/store';
import { native } from './native';
import { openSettings, type TakeTurn } from './settings/store';

export type { Ignored, Settings } from './settings/shape';
export { defaults } from './settings/shape';
export type { Saved, SettingsStore } from './settings/store';

/** Pages of ours wait for one another. In a web page there is no such wait: the page could hold our turn for ever. */
const takeTurn: TakeTurn = (work) =>
  location.protocol.endsWith('-extension:') ? navigator.locks.request('settings', work) : work();

/** The settings of this browser. */
export const settings = openSettings(native.storage.local, takeTurn);

/** What came of asking before posts. */
export const nudges = openNudges(native.storage.local);

/** What this browser keeps of posts; nothing until the writer switches it on. */
export const history = openHistory(native.storage.local);
