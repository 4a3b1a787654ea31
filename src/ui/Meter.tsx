import { say } from '../say';
import { standing } from './verdict';

type MeterProps = {
  /** 0 (us) to 100 (you). */
  readonly focus: number;
  /** Where the dot stood before a rewrite. */
  readonly before?: number | null;
};

/** The line from us to you, with the dot where the draft stands. */
export function Meter({ focus, before = null }: MeterProps) {
  const place = before === null ? { '--at': focus } : { '--at': focus, '--was': before };
  return (
    // biome-ignore lint/a11y/useSemanticElements: <meter> draws itself and can't hold the line and its dot
    <div
      class="meter"
      role="meter"
      aria-label={say('focus')}
      aria-valuenow={Math.round(focus)}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuetext={standing(focus)}
      style={place}
    >
      <span aria-hidden="true">{say('us')}</span>
      <span class="line" aria-hidden="true">
        {before !== null && <s />}
        <i />
      </span>
      <b aria-hidden="true">{say('you')}</b>
    </div>
  );
}
