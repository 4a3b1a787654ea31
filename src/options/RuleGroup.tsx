import { say, sayCount } from '../say';
import type { Settings } from '../settings';
import { Icon } from '../ui/icons';
import { ruleName } from '../ui/verdict';
import { isOn, loudnessOf, withLoudness } from './choices';
import { RuleRow } from './RuleRow';
import { aboutSignal } from './signals';
import type { Change, RuleShown } from './view';

type RuleGroupProps = {
  readonly category: string;
  readonly rules: readonly RuleShown[];
  readonly settings: Settings;
  readonly open: boolean;
  readonly turn: (id: string, on: boolean) => void;
  readonly change: Change;
};

/** The rules of one signal, folded under what the signal is about. */
export function RuleGroup({ category, rules, settings, open, turn, change }: RuleGroupProps) {
  const off = settings.rulesOff;
  const resting = rules.filter((rule) => !isOn(rule, off)).length;
  return (
    <details class="rule-group" open={open}>
      <summary>
        <Icon name="next" />
        <h3 lang="en">{ruleName(category)}</h3>
        <span class="quiet grow rule-says">{aboutSignal(category)}</span>
        <span class="hint num">
          {resting === 0
            ? sayCount('rules_on', rules.length)
            : say('rules_on_off', { on: rules.length - resting, off: resting })}
        </span>
      </summary>
      <ul class="rules">
        {rules.map((rule) => (
          <RuleRow
            key={rule.id}
            rule={rule}
            on={isOn(rule, off)}
            severity={loudnessOf(rule, settings)}
            turn={(on) => turn(rule.id, on)}
            choose={(to) => change((now) => withLoudness(now, rule, to))}
          />
        ))}
      </ul>
    </details>
  );
}
