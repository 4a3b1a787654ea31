import { useEffect, useState } from 'preact/hooks';
import { say } from '../say';
import type { Settings } from '../settings';
import { awake, paused, pauseEnds } from '../settings/pause';
import { timeOf } from '../ui/time';
import type { Change } from './view';

/** Rests Youward everywhere for an hour, and says until when. */
export function Pause({ settings, change }: { readonly settings: Settings; readonly change: Change }) {
  const [now, look] = useState(Date.now);
  const until = pauseEnds(settings, Math.max(now, Date.now()));
  useEffect(() => {
    if (until === null) return;
    const timer = setTimeout(() => look(Date.now()), until - Date.now());
    return () => clearTimeout(timer);
  }, [until]);
  if (until === null)
    return (
      <button type="button" class="btn side" onClick={() => change((held) => paused(held, Date.now()))}>
        {say('pause_hour')}
      </button>
    );
  return (
    <div class="acts">
      <span class="quiet" role="status">
        {say('resting_until', { time: timeOf(until) })}
      </span>
      <button type="button" class="btn side" onClick={() => change(awake)}>
        {say('go_on_now')}
      </button>
    </div>
  );
}
