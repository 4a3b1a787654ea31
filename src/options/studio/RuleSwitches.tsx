import { useState } from 'preact/hooks';
import type { Override } from '../../presets/preset';
import { say, sayCount } from '../../say';
import { ruleName } from '../../ui/verdict';
import { foundRules } from '../choices';
import { levels } from '../Loudness';
import { shownRules } from '../shown-rules';
import type { PartProps } from './part';

const most = 8;
const choices = [
  { choice: '', name: 'studio_as_it_comes' },
  { choice: 'off', name: 'off_short' },
  ...levels.map(({ severity, name }) => ({ choice: severity, name })),
] as const;
/** What a team does to a built-in rule; nothing, when it is as it comes. */
type Choice = (typeof choices)[number]['choice'];

/** Built-in rules made louder, quieter or silent for the team, found by a word. */
export function RuleSwitches({ preset, change }: PartProps) {
  const [words, look] = useState('');
  const overrides = preset.overrides ?? {};
  const found =
    words.trim() === '' ? shownRules.filter(({ id }) => id in overrides) : foundRules(shownRules, words);
  const choose = (id: string, choice: Choice) => {
    const { [id]: gone, ...rest } = overrides;
    const kept = gone === undefined || gone === 'off' ? {} : gone;
    if (choice === '') change({ overrides: rest });
    else change({ overrides: { ...rest, [id]: choice === 'off' ? 'off' : { ...kept, severity: choice } } });
  };
  return (
    <fieldset>
      <legend>{say('studio_rules')}</legend>
      <input
        class="field finder"
        type="search"
        placeholder={say('find_rule')}
        aria-label={say('studio_find_rule')}
        value={words}
        onInput={({ currentTarget }) => look(currentTarget.value)}
      />
      {found.slice(0, most).map(({ id, says }) => (
        <label class="row" key={id}>
          <b class="rule-name" lang="en">
            {ruleName(id)}
          </b>
          <span class="quiet grow rule-says" lang="en">
            {says}
          </span>
          <select
            class="field short"
            value={choiceOf(overrides[id])}
            onChange={({ currentTarget }) => choose(id, currentTarget.value as Choice)}
          >
            {choices.map(({ choice, name }) => (
              <option key={choice} value={choice}>
                {say(name)}
              </option>
            ))}
          </select>
        </label>
      ))}
      {found.length > most && <p class="hint">{sayCount('studio_more_rules', found.length - most)}</p>}
    </fieldset>
  );
}

const choiceOf = (override: Override | undefined): Choice =>
  override === 'off' ? 'off' : (override?.severity ?? '');
