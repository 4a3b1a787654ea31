import { say } from '../say';
import { Icon, Logo } from '../ui/icons';
import { Switch } from '../ui/Switch';
import type { PopupEvent, PopupView } from './view';

type PopupHeadProps = { readonly view: PopupView; readonly tell: (event: PopupEvent) => void };

/** The name, the site with its switch, and the way to the settings. */
export function PopupHead({ view, tell }: PopupHeadProps) {
  const paused = view.state === 'resting' && view.until !== null;
  const host = view.state === 'draft' || (view.state === 'resting' && !paused) ? view.host : null;
  const on = view.state === 'draft';
  return (
    <header class="pop-head">
      <Logo />
      <h1 class="word grow" translate={false}>
        Youward
      </h1>
      {host !== null && (
        <>
          <span class="host" translate={false}>
            {host}
          </span>
          <Switch
            on={on}
            label={say(on ? 'on_for' : 'off_for', { host })}
            turn={(next) => tell({ do: 'switch site', host, on: next })}
          />
        </>
      )}
      <button
        type="button"
        class="btn icon"
        aria-label={say('settings')}
        onClick={() => tell({ do: 'open settings' })}
      >
        <Icon name="settings" />
      </button>
    </header>
  );
}
