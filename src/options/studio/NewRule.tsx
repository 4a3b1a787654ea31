import { useState } from 'preact/hooks';
import type { Preset, PresetRule } from '../../presets/preset';
import { type Key, say } from '../../say';
import { useOwnId } from '../../ui/use-own-id';
import { missingIn, ruleFrom, unwritten } from './draft';
import { Field } from './Field';
import { Matches } from './Matches';
import { withMade } from './matched';
import { Offers } from './Offers';
import { proposals } from './propose';

type NewRuleProps = { readonly preset: Preset; readonly add: (rule: PresetRule) => void };

/** A rule begun from a sentence: what is wrong in it is marked, and patterns for it are proposed. */
export function NewRule({ preset, add }: NewRuleProps) {
  const id = useOwnId();
  const [draft, write] = useState(unwritten);
  const [says, tell] = useState<Key | null>(null);
  const put = (next: Partial<typeof draft>) => write((now) => ({ ...now, ...next }));
  const offers = proposals(draft.sentence.slice(...draft.place), preset);
  const pattern = (offers[draft.chosen] ?? offers[0])?.pattern ?? '';
  const done = () => {
    const missing = missingIn(draft, pattern);
    tell(missing ?? 'studio_rule_added');
    if (missing) return;
    add(withMade(preset, ruleFrom(draft, pattern)));
    write(unwritten);
  };
  const line = (key: 'says' | 'instead' | 'fine', text: string) => ({
    label: text,
    value: draft[key],
    set: (value: string) => put({ [key]: value }),
  });
  return (
    <div class="new-rule">
      <label for={id}>{say('studio_sentence')}</label>
      <textarea
        id={id}
        class="field"
        lang="en"
        value={draft.sentence}
        onSelect={({ currentTarget: { selectionStart, selectionEnd } }) =>
          put({ place: [selectionStart, selectionEnd] })
        }
        onInput={({ currentTarget }) => put({ sentence: currentTarget.value })}
      />
      <Offers offers={offers} chosen={pattern} choose={(chosen) => put({ chosen })} />
      {pattern !== '' && <Matches preset={preset} pattern={pattern} sentence={draft.sentence} />}
      <Field {...line('says', say('studio_hear'))} />
      <Field lang="en" ask="your [[what they get]]" {...line('instead', say('studio_instead'))} />
      <Field lang="en" {...line('fine', say('studio_fine'))} />
      <button type="button" class="btn side" onClick={done}>
        {say('studio_add_rule')}
      </button>
      <p class="hint" role="status">
        {says && say(says)}
      </p>
    </div>
  );
}
