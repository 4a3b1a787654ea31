import type { Kept } from '../history/store';
import { say } from '../say';
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

const says = { off: 'history_off', counts: 'history_counts', texts: 'history_texts' } as const;

/** How posts changed over the weeks, for whoever wants to see it. */
export function HistorySection({ settings, kept, change, tell }: HistorySectionProps) {
  const { history } = settings;
  const keep = (next: Settings['history']) => change((now) => ({ ...now, history: next }));
  const on = history !== 'off';
  return (
    <Section
      id="history"
      aside={<Switch on={on} label={say('part_history')} turn={(next) => keep(next ? 'counts' : 'off')} />}
    >
      <p class="quiet">{say(says[history])}</p>
      {on && (
        <div class="setting slim">
          <div class="label">
            <b>{say('keep_texts')}</b>
            <span>{say('keep_texts_says')}</span>
          </div>
          <Switch
            on={history === 'texts'}
            label={say('keep_texts')}
            turn={(next) => keep(next ? 'texts' : 'counts')}
          />
        </div>
      )}
      {kept && kept.posts.length > 0 && <HistoryCharts posts={kept.posts} />}
      {kept && kept.posts.length === 0 && on && <p class="quiet">{say('history_begins')}</p>}
      {kept && <HistoryActs kept={kept} tell={tell} />}
    </Section>
  );
}
