import { say } from '../../say';
import { presetIn } from '../../shelf/lay';
import type { Held } from '../../shelf/shape';
import { Switch } from '../../ui/Switch';
import { Opener } from './Opener';

/** What a preset's row is open with. */
export type Shows = 'news' | 'details' | null;

type PresetControlsProps = {
  readonly held: Held;
  readonly name: string;
  readonly shows: Shows;
  readonly show: (shows: Shows) => void;
  readonly turn: (on: boolean) => void;
  /** Asks for its address, and brings it here. */
  readonly fetch: () => void;
};

/** What is new, what more there is, and whether it is on. */
export function PresetControls({ held, name, shows, show, turn, fetch }: PresetControlsProps) {
  const toggle = (what: Shows) => show(shows === what ? null : what);
  return (
    <div class="control">
      {!held.now && (
        <button type="button" class="btn side" onClick={fetch}>
          {say('fetch_it')}
        </button>
      )}
      {held.offered && (
        <Opener kind="side" open={shows === 'news'} toggle={() => toggle('news')}>
          {say('whats_new_in', { version: presetIn(held.offered).version })}
        </Opener>
      )}
      <Opener
        kind="bare"
        open={shows === 'details'}
        label={say('more_of', { name })}
        toggle={() => toggle('details')}
      >
        {say('more')}
      </Opener>
      {held.origin.way === 'managed' ? (
        <span class="hint">{say('always_on')}</span>
      ) : (
        <Switch on={held.on} label={name} turn={turn} />
      )}
    </div>
  );
}
