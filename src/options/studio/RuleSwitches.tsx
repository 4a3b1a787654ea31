import { useState } from 'preact/hooks';
import type { Override } from '../../presets/preset';
import { say, sayCount } from '../../say';
import { foundRules } from '../choices';
import { Finder } from '../Finder';
import { shownRules } from '../shown-rules';
import type { PartProps } from './part';
import { RuleSwitch } from './RuleSwitch';

const most = 8;

/** Built-in rules made louder, quieter or silent for the team, found by a word. */
export function RuleSwitches({ preset, change }: PartProps) {
  const [words, look] = useState('');
  const overrides = preset.overrides ?? {};
  const found =
    words.trim() === '' ? shownRules.filter(({ id }) => id in overrides) : foundRules(shownRules, words);
  const put = (id: string, override: Override | undefined) => {
    const { [id]: _, ...others } = overrides;
    change({ overrides: override ? { ...others, [id]: override } : others });
  };
  return (
    <fieldset>
      <legend>{say('studio_rules')}</legend>
      <Finder label={say('studio_find_rule')} words={words} look={look} />
      {found.slice(0, most).map((rule) => (
        <RuleSwitch
          key={rule.id}
          rule={rule}
          now={overrides[rule.id]}
          put={(override) => put(rule.id, override)}
        />
      ))}
      {found.length > most && <p class="hint">{sayCount('studio_more_rules', found.length - most)}</p>}
    </fieldset>
  );
}
