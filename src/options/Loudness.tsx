import type { Severity } from '../engine/rule';
import { say } from '../say';
import { useOwnId } from '../ui/use-own-id';

/** How loud a rule may be, and what that is called. */
export const levels = [
  { severity: 'note', name: 'loud_note' },
  { severity: 'warn', name: 'loud_warn' },
  { severity: 'strong', name: 'loud_strong' },
] as const;

type LoudnessProps = {
  /** How loud the rule is as it comes, and how loud the writer has it. */
  readonly own: Severity;
  readonly now: Severity;
  readonly choose: (severity: Severity) => void;
};

/** How loud a rule's findings are marked: quieter or louder than they come. */
export function Loudness({ own, now, choose }: LoudnessProps) {
  const id = useOwnId();
  const level = levels.find(({ severity }) => severity === own);
  return (
    <div class="setting slim">
      <div class="label">
        <b id={id}>{say('how_loud')}</b>
        {own !== now && level && <span>{say('as_it_comes', { level: say(level.name) })}</span>}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out as a segmented control everywhere */}
      <span class="segments" role="group" aria-labelledby={id}>
        {levels.map(({ severity, name }) => (
          <button
            type="button"
            key={severity}
            aria-pressed={severity === now}
            onClick={() => choose(severity)}
          >
            {say(name)}
          </button>
        ))}
      </span>
    </div>
  );
}
