import { useState } from 'preact/hooks';
import type { PresetRule } from '../../presets/preset';
import { say } from '../../say';
import { mistakesAt, withOwnId } from './draft';
import { NewRule } from './NewRule';
import { OwnRule } from './OwnRule';
import type { PartProps } from './part';

/** The team's own rules, each with its examples, which turn green as they come out as written. */
export function OwnRules(props: PartProps) {
  const { preset, change } = props;
  const rules = preset.rules ?? [];
  return (
    <fieldset>
      <legend>{say('studio_own_rules')}</legend>
      {rules.map((rule, at) => (
        <Folded key={rule.id} rule={rule} at={at} {...props} />
      ))}
      <NewRule preset={preset} add={(rule) => change({ rules: [...rules, withOwnId(rule, rules)] })} />
    </fieldset>
  );
}

type FoldedProps = PartProps & { readonly rule: PresetRule; readonly at: number };

/** One rule behind its name. What is wrong opens it, and it stays open under the hands of whoever mends it. */
function Folded({ rule, at, preset, mistakes, change }: FoldedProps) {
  const [open, hold] = useState(false);
  const wrong = mistakesAt(mistakes, `rules[${at}]`);
  const put = (next: PresetRule | null) =>
    change({
      rules: (preset.rules ?? []).flatMap((one, index) => (index !== at ? [one] : next ? [next] : [])),
    });
  return (
    <details
      class="own-rule"
      open={open || wrong.length > 0}
      onToggle={({ currentTarget }) => hold(currentTarget.open)}
    >
      <summary lang="en">
        <span class={`m-${rule.severity}`}>{rule.id}</span>
      </summary>
      <OwnRule
        rule={rule}
        preset={preset}
        of={(key) => wrong.filter(({ path }) => path.startsWith(`rules[${at}].${key}`))}
        put={put}
      />
    </details>
  );
}
