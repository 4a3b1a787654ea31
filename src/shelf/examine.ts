import { english } from '../languages/en';
import { type Difference, differences } from '../presets/differences';
import { type Mistake, refused } from '../presets/mistake';
import type { Preset } from '../presets/preset';
import { loadPreset } from '../presets/prove';
import { openSigned, shortKey } from '../presets/signed';
import { presetOf } from './lay';
import type { Held, Version } from './shape';

/** A file that stands every test: what it is, and what it would change. */
export type Examined = {
  readonly preset: Preset;
  readonly version: Version;
  readonly warnings: readonly Mistake[];
  /** What it changes in what is held; null when nothing of it is. */
  readonly changes: readonly Difference[] | null;
};

/**
 * Puts a file to every test: size, signature, key, shape, patterns, examples, id, revision.
 * @param held what is in force under its address or its id, if anything is
 * @param today an ISO date
 * @throws PresetRefused with the step that failed
 */
export async function examine(file: string, held: Held | null, today: string): Promise<Examined> {
  const { text, key, trusts } = await openSigned(file);
  const pinned = held?.now?.key ?? null;
  if (pinned !== null && key === null)
    throw refused('E-SIG', 'It is not signed any more, and it was before. Ask its author.');
  if (pinned !== null && key !== null && !trusts.includes(pinned))
    throw refused(
      'E-SIG',
      `It is signed with the key ${shortKey(key)}; you know ${shortKey(pinned)}, and that one does not vouch for it. Ask its author.`,
    );
  const { preset, warnings } = loadPreset(text, english, today);
  if (!held?.now) return { preset, version: { text, key }, warnings, changes: null };
  if (preset.id !== held.id)
    throw refused(
      'E-ROLLBACK',
      `It calls itself ${preset.id}; what you have from there is ${held.id}. Ask its author.`,
      'id',
    );
  if (preset.revision < held.highest)
    throw refused(
      'E-ROLLBACK',
      `It is revision ${preset.revision}, older than ${held.highest}, which you have. Ask its author for a newer one.`,
      'revision',
    );
  const seen = [held.now, held.before, held.offered].some((one) => one?.text === text);
  if (preset.revision === held.highest && !seen)
    throw refused(
      'E-ROLLBACK',
      `Its text changed, and its revision is still ${preset.revision}. Ask its author to count on.`,
      'revision',
    );
  return { preset, version: { text, key }, warnings, changes: differences(presetOf(held), preset) };
}
