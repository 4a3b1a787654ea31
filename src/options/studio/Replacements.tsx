import { useState } from 'preact/hooks';
import { say } from '../../say';
import { mistakesAt } from './draft';
import { Field } from './Field';
import type { PartProps } from './part';
import { Replaced } from './Replaced';

const listed = (text: string) =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

/** Words the team prefers to others. */
export function Replacements({ preset, mistakes, change }: PartProps) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const replace = preset.replace ?? [];
  const add = () => {
    if (listed(from).length === 0 || listed(to).length === 0) return;
    change({ replace: [...replace, { from: listed(from), to: listed(to) }] });
    setFrom('');
    setTo('');
  };
  return (
    <fieldset>
      <legend>{say('studio_words')}</legend>
      <ul>
        {replace.map((one, at) => (
          <Replaced
            key={one.from.join()}
            one={one}
            mistakes={mistakesAt(mistakes, `replace[${at}]`)}
            remove={() => change({ replace: replace.filter((_, other) => other !== at) })}
          />
        ))}
      </ul>
      <div class="studio-pair">
        <Field
          lang="en"
          label={say('studio_instead_of')}
          ask="utilize~, leverage~"
          value={from}
          set={setFrom}
        />
        <Field lang="en" label={say('studio_say')} ask="use" value={to} set={setTo} />
        <button type="button" class="btn side" onClick={add}>
          {say('studio_add_words')}
        </button>
      </div>
    </fieldset>
  );
}
