import { useState } from 'preact/hooks';
import type { Preset, PresetRule } from '../../presets/preset';
import { Icon } from '../../ui/icons';
import { outcomes } from './matched';

type ExamplesProps = {
  readonly rule: PresetRule;
  readonly preset: Preset;
  readonly set: (rule: PresetRule) => void;
};

/** A rule's examples; each is ticked as soon as it comes out as written. */
export function Examples({ rule, preset, set }: ExamplesProps) {
  const [text, type] = useState('');
  const came = outcomes(preset, rule);
  const add = () => {
    if (text.trim() === '') return;
    if (/\[.+\]/.test(text)) set({ ...rule, flags: { ...rule.flags, [text]: '' } });
    else set({ ...rule, allows: [...rule.allows, text] });
    type('');
  };
  return (
    <>
      <ul class="tests">
        {[...came].map(([example, got]) => (
          <li key={example} class={got === null ? 'well' : 'wrong'}>
            {got === null ? <Icon name="tick" /> : <Icon name="close" />}
            <span class="sr">{got === null ? 'As written: ' : 'Not as written: '}</span>
            <span>
              {example}
              {got !== null && <span class="hint"> It gives: {got}</span>}
            </span>
          </li>
        ))}
      </ul>
      <div class="row">
        <input
          class="field"
          aria-label="Another example"
          placeholder="Another example; what is wrong in [brackets], or a sentence that is fine"
          value={text}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
        <button type="button" class="btn side" onClick={add}>
          Add example
        </button>
      </div>
    </>
  );
}
