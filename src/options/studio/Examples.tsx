import { useState } from 'preact/hooks';
import type { Preset, PresetRule } from '../../presets/preset';
import { say } from '../../say';
import { Icon } from '../../ui/icons';
import { Field } from './Field';
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
      {!came && <p class="hint">{say('studio_no_pattern')}</p>}
      <ul class="tests">
        {[...(came ?? [])].map(([example, got]) => (
          <li key={example} class={got === null ? 'well' : 'wrong'}>
            <Icon name={got === null ? 'tick' : 'close'} />
            <span class="sr">{say(got === null ? 'studio_as_written' : 'studio_not_as_written')}</span>
            <span>
              <span lang="en">{example}</span> {got !== null && <Gives got={got} />}
            </span>
          </li>
        ))}
      </ul>
      <Field lang="en" label={say('studio_example')} value={text} set={type} />
      <p class="hint">{say('studio_example_hint')}</p>
      <button type="button" class="btn side" onClick={add}>
        {say('studio_add_example')}
      </button>
    </>
  );
}

const inWords = { 'nothing found': 'studio_nothing_found', 'no rewrite': 'studio_no_rewrite' } as const;

/** What an example comes to instead of what is written. */
function Gives({ got }: { readonly got: string }) {
  const name = inWords[got as keyof typeof inWords];
  return (
    <span class="hint">
      {say('studio_gives')} {name ? say(name) : <span lang="en">{got}</span>}
    </span>
  );
}
