import type { Mistake } from '../../presets/mistake';
import type { Preset, PresetRule } from '../../presets/preset';
import { Examples } from './Examples';
import { Field } from './Field';
import { Loudness } from './Loudness';
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
  return (
    <>
      <Field
        label="It marks"
        value={rule.match.join(' | ')}
        mistakes={of('match')}
        set={(text) => put({ ...rule, match: text.split(' | ') })}
      />
      <Loudness severity={rule.severity} set={(severity) => put({ ...rule, severity })} />
      <Field
        label="What readers hear"
        value={rule.says}
        mistakes={of('says')}
        set={(says) => put({ ...rule, says })}
      />
      <Field
        label="Say instead (may stay empty)"
        ask="your [[what they get]]"
        value={rewrite?.text ?? ''}
        mistakes={of('rewrites')}
        set={instead}
      />
      <Examples rule={rule} preset={preset} set={(next) => put(withMade(preset, next))} />
      <button type="button" class="btn bare" onClick={() => put(null)}>
        Remove this rule
      </button>
    </>
  );
}
