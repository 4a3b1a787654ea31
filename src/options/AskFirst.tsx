import type { Outcomes } from '../history/nudges';
import { say } from '../say';
import type { Settings } from '../settings';
import { Switch } from '../ui/Switch';
import type { Change } from './view';

type AskFirstProps = {
  readonly settings: Settings;
  /** What came of asking so far; null until it was read. */
  readonly outcomes: Outcomes | null;
  readonly change: Change;
};

/** Whether to ask before a draft that ignores its reader is posted, and whether that helped so far. */
export function AskFirst({ settings, outcomes, change }: AskFirstProps) {
  const turn = (on: boolean) => change((now) => ({ ...now, nudge: on ? 'on' : 'off' }));
  return (
    <div class="setting slim">
      <div class="label">
        <b>{say('ask_before')}</b>
        <span>{say('ask_before_says')}</span>
        {outcomes && Object.values(outcomes).some((count) => count > 0) && (
          <span class="num">{say('asked_so_far', { ...outcomes, posted: outcomes['as is'] })}</span>
        )}
      </div>
      <Switch on={settings.nudge === 'on'} label={say('ask_before')} turn={turn} />
    </div>
  );
}
