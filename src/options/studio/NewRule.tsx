import { useRef, useState } from 'preact/hooks';
import type { Preset, PresetRule } from '../../presets/preset';
import { ruleFrom } from './draft';
import { Field } from './Field';
import { Matches } from './Matches';
import { Offers } from './Offers';
import { proposals } from './propose';

type NewRuleProps = { readonly preset: Preset; readonly add: (rule: PresetRule) => void };

/** A rule begun from a sentence: what is wrong in it is marked, and patterns for it are proposed. */
export function NewRule({ preset, add }: NewRuleProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [sentence, write] = useState('');
  const [place, mark] = useState<readonly [number, number]>([0, 0]);
  const [says, setSays] = useState('');
  const [fine, setFine] = useState('');
  const [chosen, choose] = useState(0);
  const offers = proposals(sentence.slice(...place), preset);
  const pattern = (offers[chosen] ?? offers[0])?.pattern ?? '';
  const marked = `${sentence.slice(0, place[0])}[${sentence.slice(...place)}]${sentence.slice(place[1])}`;
  const select = () => mark([field.current?.selectionStart ?? 0, field.current?.selectionEnd ?? 0]);
  const done = () => {
    if (pattern === '' || says === '' || fine === '') return;
    add(ruleFrom(marked, pattern, says, fine));
    write('');
    setSays('');
    setFine('');
    mark([0, 0]);
  };
  return (
    <div class="new-rule">
      <label for="new-sentence">
        Write a sentence that should not go out, and select what is wrong in it
      </label>
      <textarea
        id="new-sentence"
        ref={field}
        class="field"
        value={sentence}
        onSelect={select}
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
      <Offers offers={offers} chosen={pattern} choose={choose} />
      {pattern !== '' && <Matches preset={preset} pattern={pattern} sentence={sentence} />}
      <Field label="What readers hear" value={says} set={setSays} />
      <Field label="A sentence like it that is fine" value={fine} set={setFine} />
      <button type="button" class="btn side" onClick={done}>
        Add this rule
      </button>
    </div>
  );
}
