import type { PresetRule } from '../../presets/preset';
import { mistakesAt, withOwnId } from './draft';
import { NewRule } from './NewRule';
import { OwnRule } from './OwnRule';
import type { PartProps } from './part';

/** The team's own rules, each with its examples, which turn green as they come out as written. */
export function OwnRules({ preset, mistakes, change }: PartProps) {
  const rules = preset.rules ?? [];
  const put = (at: number, next: PresetRule | null) =>
    change({ rules: rules.flatMap((rule, index) => (index !== at ? [rule] : next ? [next] : [])) });
  return (
    <fieldset>
      <legend>Your own rules</legend>
      {rules.map((rule, at) => {
        const wrong = mistakesAt(mistakes, `rules[${at}]`);
        const of = (key: string) => wrong.filter(({ path }) => path.startsWith(`rules[${at}].${key}`));
        return (
          <details class="own-rule" key={rule.id} open={wrong.length > 0}>
            <summary>
              <span class={`m-${rule.severity}`}>{rule.id}</span>
            </summary>
            <OwnRule rule={rule} preset={preset} of={of} put={(next) => put(at, next)} />
          </details>
        );
      })}
      <NewRule preset={preset} add={(rule) => change({ rules: [...rules, withOwnId(rule, rules)] })} />
    </fieldset>
  );
}
