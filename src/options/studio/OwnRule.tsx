import type { Mistake } from '../../presets/mistake';
import type { Preset, PresetRule } from '../../presets/preset';
import { say } from '../../say';
import { Loudness } from '../Loudness';
import { Examples } from './Examples';
import { Field } from './Field';
import { withMade } from './matched';

type OwnRuleProps = {
  readonly rule: PresetRule;
  readonly preset: Preset;
  /** The mistakes of one part of it: `match`, `says`, `rewrites`. */
  readonly of: (key: string) => readonly Mistake[];
  readonly put: (rule: PresetRule | null) => void;
};

/** One rule of the team's own: what it marks, how loud, what readers hear, what to say instead, its examples. */
export function OwnRule({ rule, preset, of, put }: OwnRuleProps) {
  const [rewrite] = rule.rewrites ?? [];
  const instead = (text: string) => {
    const { rewrites: _, ...bare } = rule;
    const rewrites = [{ label: 'Say it this way', ...rewrite, text }];
    put(withMade(preset, text === '' ? bare : { ...rule, rewrites }));
  };
  const { severity } = rule;
  return (
    <>
      <Field
        lang="en"
        label={say('studio_marks')}
        value={rule.match.join(' | ')}
        mistakes={of('match')}
        set={(text) => put({ ...rule, match: text.split(' | ') })}
      />
      <Loudness own={severity} now={severity} choose={(next) => put({ ...rule, severity: next })} />
      <Field
        label={say('studio_hear')}
        value={rule.says}
        mistakes={of('says')}
        set={(says) => put({ ...rule, says })}
      />
      <Field
        lang="en"
        label={say('studio_instead')}
        ask="your [[what they get]]"
        value={rewrite?.text ?? ''}
        mistakes={of('rewrites')}
        set={instead}
      />
      <Examples rule={rule} preset={preset} set={(next) => put(withMade(preset, next))} />
      <button type="button" class="btn bare" onClick={() => put(null)}>
        {say('studio_remove_rule')}
      </button>
    </>
  );
}
