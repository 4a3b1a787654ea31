import type { Difference } from '../../presets/differences';
import type { Override, Preset } from '../../presets/preset';

/** What keeps an update's louder rules as they were: each as loud as before, the new ones off. */
export function keptRules(
  before: Preset,
  changes: readonly Difference[],
): Readonly<Record<string, Override>> {
  const kept: Record<string, Override> = {};
  for (const { means, rule } of changes) {
    if (means !== 'louder' || rule === undefined) continue;
    const own = before.rules?.find(({ id }) => `${before.id}/${id}` === rule);
    const override = before.overrides?.[rule];
    const severity = override && override !== 'off' ? override.severity : own?.severity;
    kept[rule] = severity ? { severity } : 'off';
  }
  return kept;
}
