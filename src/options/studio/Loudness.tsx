import type { Severity } from '../../engine/rule';

const severities: readonly Severity[] = ['note', 'warn', 'strong'];

type LoudnessProps = { readonly severity: Severity; readonly set: (severity: Severity) => void };

/** How loud a rule speaks. */
export function Loudness({ severity, set }: LoudnessProps) {
  return (
    <label class="row">
      How loud
      <select
        class="field short"
        value={severity}
        onChange={({ currentTarget }) => set(currentTarget.value as Severity)}
      >
        {severities.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </label>
  );
}
