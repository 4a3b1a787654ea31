import type { Outcomes } from '../history/nudges';
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
        <b>Ask before posting</b>
        <span>Once a draft, when it gives its reader no reason. Enter posts it anyway.</span>
        {outcomes && Object.values(outcomes).some((count) => count > 0) && (
          <span class="num">{counted(outcomes)}</span>
        )}
      </div>
      <Switch on={settings.nudge === 'on'} label="Ask before posting" turn={turn} />
    </div>
  );
}

function counted(outcomes: Outcomes): string {
  const parts = [
    `${outcomes.rewritten} rewritten`,
    `${outcomes.edited} edited`,
    `${outcomes['as is']} posted as they were`,
    `${outcomes.left} left`,
  ];
  return `So far: ${parts.join(', ')}. Counted in this browser only.`;
}
