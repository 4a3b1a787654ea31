import { useState } from 'preact/hooks';
import { differences } from '../../presets/differences';
import { PresetRefused } from '../../presets/mistake';
import type { Preset } from '../../presets/preset';
import { readPreset } from '../../presets/read';
import { openSigned } from '../../presets/signed';
import { FileButton } from '../../ui/FileButton';

type VersionsProps = {
  readonly now: Preset;
  /** The preset as it was when the studio opened; null for a new one. */
  readonly then: string | null;
};

/** What has changed since another version: the one that was opened, or one from a file. */
export function Versions({ now, then }: VersionsProps) {
  const [other, compare] = useState<Preset | null>(then === null ? null : JSON.parse(then));
  const [says, say] = useState('');
  const changes = other ? differences(other, now) : [];
  const read = async (file: File | undefined) => {
    if (!file) return;
    try {
      compare(readPreset((await openSigned(await file.text())).text).preset);
      say(`Compared with ${file.name}.`);
    } catch (mistake) {
      if (!(mistake instanceof PresetRefused)) throw mistake;
      say(`${file.name} can’t be compared. ${mistake.mistakes[0]?.says ?? ''}`);
    }
  };
  return (
    <details class="versions">
      <summary>
        Compare with another version
        {changes.length > 0 && (
          <span class="num"> ({changes.length === 1 ? '1 change' : `${changes.length} changes`})</span>
        )}
      </summary>
      <FileButton
        text="Choose a file"
        label="The version to compare with"
        accept=".json,application/json"
        take={([file]) => void read(file)}
      />
      <ul>
        {changes.map(({ means, says: what }) => (
          <li key={what}>
            <span class="pill">{means}</span> {what}
          </li>
        ))}
      </ul>
      <p class="hint" role="status">
        {says}
      </p>
    </details>
  );
}
