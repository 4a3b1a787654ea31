import { useState } from 'preact/hooks';
import { mistakesAt } from './draft';
import { Field } from './Field';
import type { PartProps } from './part';

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
      <legend>Words you prefer</legend>
      <ul>
        {replace.map((one, at) => (
          <li class="row" key={one.from.join()}>
            <span class="grow">
              <del>{one.from.join(', ')}</del> → <ins>{one.to.join(', ')}</ins>
              <span class="hint wrong">
                {mistakesAt(mistakes, `replace[${at}]`)
                  .map(({ says }) => ` ${says}`)
                  .join('')}
              </span>
            </span>
            <button
              type="button"
              class="btn bare"
              onClick={() => change({ replace: replace.filter((_, other) => other !== at) })}
            >
              Remove<span class="sr"> {one.from.join(', ')}</span>
            </button>
          </li>
        ))}
      </ul>
      <div class="studio-pair">
        <Field label="Instead of" ask="utilize~, leverage~" value={from} set={setFrom} />
        <Field label="Say" ask="use" value={to} set={setTo} />
        <button type="button" class="btn side" onClick={add}>
          Add words
        </button>
      </div>
    </fieldset>
  );
}
