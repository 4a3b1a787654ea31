import { useState } from 'preact/hooks';
import { differences } from '../../presets/differences';
import type { Preset } from '../../presets/preset';

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
      compare(JSON.parse(await file.text()));
      say(`Compared with ${file.name}.`);
    } catch {
      say(`${file.name} is no preset. Choose another file.`);
    }
  };
  return (
    <details class="versions">
      <summary>
        Compare with another version
        {changes.length > 0 && <span class="num"> ({changes.length} changes)</span>}
      </summary>
      <input
        type="file"
        accept=".json,application/json"
        aria-label="The version to compare with"
        onChange={({ currentTarget }) => void read(currentTarget.files?.[0])}
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
