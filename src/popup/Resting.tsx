import { say } from '../say';
import { timeOf } from '../ui/time';
import type { PopupEvent } from './view';

type RestingProps = {
  readonly host: string;
  /** When the pause ends that rests it, in milliseconds since 1970; null when the site is switched off. */
  readonly until: number | null;
  readonly tell: (event: PopupEvent) => void;
};

/** Switched off on this site, or paused everywhere. */
export function Resting({ host, until, tell }: RestingProps) {
  const paused = until !== null;
  const wake: PopupEvent = paused ? { do: 'go on' } : { do: 'switch site', host, on: true };
  return (
    <div class="pop-rest">
      <span class="bubble rests" aria-hidden="true">
        <i />
      </span>
      <h2 class="says">
        {paused ? say('resting_until', { time: timeOf(until) }) : say('resting_on', { host })}
      </h2>
      <p class="quiet">{say(paused ? 'nothing_read_until' : 'nothing_read_here')}</p>
      <div class="acts">
        <button type="button" class="btn main" onClick={() => tell(wake)}>
          {say(paused ? 'go_on_now' : 'switch_on')}
        </button>
        <button type="button" class="btn side" onClick={() => tell({ do: 'read once', host })}>
          {say('just_once')}
        </button>
      </div>
    </div>
  );
}
