import type { Severity } from '../engine/rule';
import type { Override } from './preset';

const loudness: readonly Severity[] = ['note', 'warn', 'strong'];

/** What somebody did to a rule, as one step of "why is this on?". `before`: how loud it was until then. */
export function told(name: string, override: Override | 'new', before: Severity = 'note'): string {
  if (override === 'new') return `${name} brought it`;
  if (override === 'off') return `${name} switched it off`;
  const { severity, threshold, allow, words } = override;
  const parts: string[] = [];
  if (severity && severity !== before) {
    const way = loudness.indexOf(severity) > loudness.indexOf(before) ? 'louder' : 'quieter';
    parts.push(`made it ${way}: ${before} to ${severity}`);
  }
  if (threshold) parts.push(`marks it from ${threshold} on`);
  if (allow || words) parts.push('changed its phrases');
  return `${name} ${parts.join(', ') || 'left it as it is'}`;
}
