import type { PresetRule } from '../../presets/preset';
import { mistakesAt } from './draft';
import { Examples } from './Examples';
import { Field } from './Field';
import { NewRule } from './NewRule';
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
            <Field
              label="It marks"
              value={rule.match.join(' | ')}
              mistakes={of('match')}
              set={(text) => put(at, { ...rule, match: text.split(' | ') })}
            />
            <Field
              label="What readers hear"
              value={rule.says}
              mistakes={of('says')}
              set={(says) => put(at, { ...rule, says })}
            />
            <Examples rule={rule} preset={preset} set={(next) => put(at, next)} />
            <button type="button" class="btn bare" onClick={() => put(at, null)}>
              Remove this rule
            </button>
          </details>
        );
      })}
      <NewRule preset={preset} add={(rule) => change({ rules: [...rules, rule] })} />
    </fieldset>
  );
}
