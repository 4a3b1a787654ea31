import { say } from '../say';
import { readSettings, type Settings, storable } from './shape';

/** What a file of settings is called when it is saved. */
export const fileName = 'youward-settings.json';

/** No file of ours is longer than this, in UTF-16 units. */
const longest = 5_000_000;

/** What a file held: settings to take over, with a sentence when part of it made no sense; or why it can't be taken. */
export type Brought =
  | { readonly settings: Settings; readonly says: string | null }
  | { readonly settings: null; readonly says: string };

/** All settings as the text of a file. */
export function exported(settings: Settings): string {
  return `${JSON.stringify({ youward: 'settings', settings: storable(settings) }, null, 2)}\n`;
}

/** Understands the text of such a file. Never throws: the file may be anything. */
export function brought(text: string): Brought {
  if (text.length > longest) return { settings: null, says: say('file_long') };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { settings: null, says: say('file_broken') };
  }
  const { youward, settings: stored } = (file ?? {}) as { youward?: unknown; settings?: unknown };
  if (youward !== 'settings' || typeof stored !== 'object' || stored === null)
    return { settings: null, says: say('file_not_ours') };
  const { settings, trouble } = readSettings(stored);
  if (trouble === 'newer') return { settings: null, says: say('file_newer') };
  return { settings, says: trouble ? say('file_damaged') : null };
}
