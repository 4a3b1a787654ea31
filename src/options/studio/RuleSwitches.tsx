import { useState } from 'preact/hooks';
import type { Severity } from '../../engine/rule';
import type { Override } from '../../presets/preset';
import { ruleName } from '../../ui/verdict';
import { foundRules } from '../choices';
import { shownRules } from '../shown-rules';
import type { PartProps } from './part';

const most = 8;
type Choice = Severity | 'off' | 'as it comes';
const choices: readonly Choice[] = ['as it comes', 'off', 'note', 'warn', 'strong'];

/** Built-in rules made louder, quieter or silent for the team, found by a word. */
export function RuleSwitches({ preset, change }: PartProps) {
  const [words, look] = useState('');
  const overrides = preset.overrides ?? {};
  const found =
    words.trim() === '' ? shownRules.filter(({ id }) => id in overrides) : foundRules(shownRules, words);
  const choose = (id: string, choice: Choice) => {
    const { [id]: gone, ...rest } = overrides;
    const kept = gone === undefined || gone === 'off' ? {} : gone;
    const override: Override = choice === 'off' ? 'off' : { ...kept, severity: choice as Severity };
    change({ overrides: choice === 'as it comes' ? rest : { ...rest, [id]: override } });
  };
  return (
    <fieldset>
      <legend>Built-in rules</legend>
      <input
        class="field finder"
        type="search"
        placeholder="Find a rule or a phrase"
        aria-label="Find a built-in rule"
        value={words}
        onInput={({ currentTarget }) => look(currentTarget.value)}
      />
      {found.slice(0, most).map(({ id, says }) => (
        <label class="row" key={id}>
          <b class="rule-name">{ruleName(id)}</b>
          <span class="quiet grow rule-says">{says}</span>
          <select
            class="field short"
            value={choiceOf(overrides[id])}
            onChange={({ currentTarget }) => choose(id, currentTarget.value as Choice)}
          >
            {choices.map((choice) => (
              <option key={choice}>{choice}</option>
            ))}
          </select>
        </label>
      ))}
      {found.length > most && <p class="hint">{found.length - most} more. Look for another word.</p>}
    </fieldset>
  );
}

const choiceOf = (override: Override | undefined): Choice =>
  override === 'off' ? 'off' : (override?.severity ?? 'as it comes');
