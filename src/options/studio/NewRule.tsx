import { useRef, useState } from 'preact/hooks';
import type { Preset, PresetRule } from '../../presets/preset';
import { missingIn, ruleFrom, unwritten } from './draft';
import { Field } from './Field';
import { Matches } from './Matches';
import { withMade } from './matched';
import { Offers } from './Offers';
import { proposals } from './propose';

type NewRuleProps = { readonly preset: Preset; readonly add: (rule: PresetRule) => void };

/** A rule begun from a sentence: what is wrong in it is marked, and patterns for it are proposed. */
export function NewRule({ preset, add }: NewRuleProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft, write] = useState(unwritten);
  const [says, say] = useState('');
  const { sentence, place } = draft;
  const put = (next: Partial<typeof draft>) => write((now) => ({ ...now, ...next }));
  const offers = proposals(sentence.slice(...place), preset);
  const pattern = (offers[draft.chosen] ?? offers[0])?.pattern ?? '';
  const select = () => put({ place: [field.current?.selectionStart ?? 0, field.current?.selectionEnd ?? 0] });
  const done = () => {
    const missing = missingIn(draft, pattern);
    say(missing ?? '');
    if (missing) return;
    add(withMade(preset, ruleFrom(draft, pattern)));
    write(unwritten);
  };
  const line = (key: 'says' | 'instead' | 'fine', label: string, ask = '') => (
    <Field label={label} ask={ask} value={draft[key]} set={(text) => put({ [key]: text })} />
  );
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
        onInput={({ currentTarget }) => put({ sentence: currentTarget.value })}
      />
      <Offers offers={offers} chosen={pattern} choose={(chosen) => put({ chosen })} />
      {pattern !== '' && <Matches preset={preset} pattern={pattern} sentence={sentence} />}
      {line('says', 'What readers hear')}
      {line('instead', 'Say instead (may stay empty)', 'your [[what they get]]')}
      {line('fine', 'A sentence like it that is fine')}
      <button type="button" class="btn side" onClick={done}>
        Add this rule
      </button>
      <p class="hint" role="status">
        {says}
      </p>
    </div>
  );
}
