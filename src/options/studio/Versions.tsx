import { useState } from 'preact/hooks';
import { differences } from '../../presets/differences';
import { PresetRefused } from '../../presets/mistake';
import type { Preset } from '../../presets/preset';
import { readPreset } from '../../presets/read';
import { openSigned } from '../../presets/signed';
import { say, sayCount } from '../../say';
import { FileButton } from '../../ui/FileButton';

type VersionsProps = {
  readonly now: Preset;
  /** The preset as it was when the studio opened; null for a new one. */
  readonly then: string | null;
};

/** What came of reading the other version: its file, and why it can't be compared. */
type Read = { readonly file: string; readonly wrong: string | null };

/** What has changed since another version: the one that was opened, or one from a file. */
export function Versions({ now, then }: VersionsProps) {
  const [other, compare] = useState<Preset | null>(then === null ? null : JSON.parse(then));
  const [read, tell] = useState<Read | null>(null);
  const changes = other ? differences(other, now) : [];
  const take = async (file: File | undefined) => {
    if (!file) return;
    try {
      compare(readPreset((await openSigned(await file.text())).text).preset);
      tell({ file: file.name, wrong: null });
    } catch (mistake) {
      if (!(mistake instanceof PresetRefused)) throw mistake;
      tell({ file: file.name, wrong: mistake.mistakes[0]?.says ?? '' });
    }
  };
  return (
    <details class="versions">
      <summary>
        {say('studio_compare')}{' '}
        {changes.length > 0 && <span class="pill num">{sayCount('studio_changes', changes.length)}</span>}
      </summary>
      <FileButton
        text={say('preset_choose_file')}
        label={say('studio_compare_file')}
        accept=".json,application/json"
        take={([file]) => void take(file)}
      />
      <ul>
        {changes.map(({ means, says }) => (
          <li key={says}>
            <span class="pill">{say(`means_${means}`)}</span> <span lang="en">{says}</span>
          </li>
        ))}
      </ul>
      <p class="hint" role="status">
        {read && say(read.wrong === null ? 'studio_compared' : 'studio_not_compared', { file: read.file })}{' '}
        <span lang="en">{read?.wrong}</span>
      </p>
    </details>
  );
}
