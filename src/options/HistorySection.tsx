import type { Kept } from '../history/store';
import type { Settings } from '../settings';
import { Switch } from '../ui/Switch';
import { HistoryActs } from './HistoryActs';
import { HistoryCharts } from './HistoryCharts';
import { Section } from './Section';
import type { Change, OptionsEvent } from './view';

type HistorySectionProps = {
  readonly settings: Settings;
  readonly kept: Kept | null;
  readonly change: Change;
  readonly tell: (event: OptionsEvent) => void;
};

const says = {
  off: 'Switched on, it counts how your posts come closer to your readers. Nothing is kept until then.',
  counts: 'Counts only. Your drafts are not kept.',
  texts: 'Counts, and the texts of your posts. They stay in this browser.',
} as const;

/** How posts changed over the weeks, for whoever wants to see it. */
export function HistorySection({ settings, kept, change, tell }: HistorySectionProps) {
  const { history } = settings;
  const keep = (next: Settings['history']) => change((now) => ({ ...now, history: next }));
  const on = history !== 'off';
  return (
    <Section
      id="history"
      aside={<Switch on={on} label="History" turn={(next) => keep(next ? 'counts' : 'off')} />}
    >
      <p class="quiet">{says[history]}</p>
      {on && (
        <div class="setting slim">
          <div class="label">
            <b>Keep the texts too</b>
            <span>Of what you post from now on.</span>
          </div>
          <Switch
            on={history === 'texts'}
            label="Keep the texts too"
            turn={(next) => keep(next ? 'texts' : 'counts')}
          />
        </div>
      )}
      {kept && kept.posts.length > 0 && <HistoryCharts posts={kept.posts} />}
      {kept && kept.posts.length === 0 && on && (
        <p class="quiet">Nothing to show yet. It begins with your next post.</p>
      )}
      {kept && <HistoryActs kept={kept} tell={tell} />}
    </Section>
  );
}
