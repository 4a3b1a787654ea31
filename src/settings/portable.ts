import { readSettings, type Settings, storable } from './shape';

/** What a file of settings is called when it is saved. */
export const fileName = 'youward-settings.json';

/** No file of ours is longer than this, in UTF-16 units. */
const longest = 5_000_000;

/** What a file held: settings to take over, with a sentence when part of it made no sense; or why it can't be taken. */
export type Brought =
  | { readonly settings: Settings; readonly says: string | null }
  | { readonly settings: null; readonly says: string };

const sentences = {
  long: 'This file is far too long to be settings of Youward. Nothing was changed.',
  broken:
    'This file is cut off, or was never JSON. Nothing was changed; export it again and bring the whole file.',
  other:
    'This is no file of Youward’s settings. Nothing was changed; choose one that “Export everything” made.',
  newer: 'This file comes from a newer Youward. Nothing was changed; update Youward and bring it again.',
  damaged: 'Brought in, but for what could not be read: there the usual settings hold.',
} as const;

/** All settings as the text of a file. */
export function exported(settings: Settings): string {
  return `${JSON.stringify({ youward: 'settings', settings: storable(settings) }, null, 2)}\n`;
}

/** Understands the text of such a file. Never throws: the file may be anything. */
export function brought(text: string): Brought {
  if (text.length > longest) return { settings: null, says: sentences.long };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { settings: null, says: sentences.broken };
  }
  const { youward, settings: stored } = (file ?? {}) as { youward?: unknown; settings?: unknown };
  if (youward !== 'settings' || typeof stored !== 'object' || stored === null)
    return { settings: null, says: sentences.other };
  const { settings, trouble } = readSettings(stored);
  if (trouble === 'newer') return { settings: null, says: sentences.newer };
  return { settings, says: trouble ? sentences.damaged : null };
}
