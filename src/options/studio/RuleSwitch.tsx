import type { Override } from '../../presets/preset';
import { say } from '../../say';
import { ruleName } from '../../ui/verdict';
import { levels } from '../Loudness';
import type { RuleShown } from '../view';

const choices = [
  { choice: '', name: 'studio_as_it_comes' },
  { choice: 'off', name: 'off_short' },
  ...levels.map(({ severity, name }) => ({ choice: severity, name })),
] as const;
type Choice = (typeof choices)[number]['choice'];

type RuleSwitchProps = {
  readonly rule: Pick<RuleShown, 'id' | 'says'>;
  /** What the team has made of it; nothing, when it is as it comes. */
  readonly now: Override | undefined;
  readonly put: (override: Override | undefined) => void;
};

/** One built-in rule, and how loud it is for the team. */
export function RuleSwitch({ rule, now, put }: RuleSwitchProps) {
  const kept = now === undefined || now === 'off' ? {} : now;
  const choose = (choice: Choice) =>
    put(choice === '' ? undefined : choice === 'off' ? 'off' : { ...kept, severity: choice });
  return (
    <label class="row">
      <b class="rule-name" lang="en">
        {ruleName(rule.id)}
      </b>
      <span class="quiet grow rule-says" lang="en">
        {rule.says}
      </span>
      <select
        class="field short"
        value={now === 'off' ? 'off' : (now?.severity ?? '')}
        onChange={({ currentTarget }) => choose(currentTarget.value as Choice)}
      >
        {choices.map(({ choice, name }) => (
          <option key={choice} value={choice}>
            {say(name)}
          </option>
        ))}
      </select>
    </label>
  );
}
