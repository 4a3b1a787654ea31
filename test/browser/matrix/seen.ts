import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What one browser showed of one editor: each attempt by its name, and whether it held. */
export type Seen = {
  readonly browser: string;
  readonly editor: string;
  readonly held: Readonly<Record<string, boolean>>;
};

const folder = path.resolve('test-results/editors');

/** Keeps what was seen, for the table of docs/editors.md. */
export function keepSeen(seen: Seen): void {
  mkdirSync(folder, { recursive: true });
  const file = `${seen.browser.split(' ')[0]}-${seen.editor}.json`;
  writeFileSync(path.join(folder, file.toLowerCase()), JSON.stringify(seen, null, 2));
}

/** Everything that the last runs kept; nothing when there was none. */
export function allSeen(): readonly Seen[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
}
