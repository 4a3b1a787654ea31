import { useState } from 'preact/hooks';
import { presetOf } from '../../shelf/lay';
import type { Held, Shelf } from '../../shelf/shape';
import { Switch } from '../../ui/Switch';
import type { PresetActs } from './acts';
import { Opener } from './Opener';
import { PresetDetails } from './PresetDetails';
import { sourceOf } from './source';
import { Update } from './Update';

export type PresetRowProps = {
  readonly held: Held;
  readonly shelf: Shelf;
  readonly acts: PresetActs;
  readonly after: (work: Promise<string | null>) => void;
  readonly edit: (text: string | null) => void;
};

/** One preset on one line; it opens to share it, go back, or see what is new. */
export function PresetRow({ held, shelf, acts, after, edit }: PresetRowProps) {
  const [shows, show] = useState<'news' | 'details' | null>(null);
  const preset = held.now ? presetOf(held) : null;
  const name = preset?.name ?? held.id;
  const next = held.offered ? JSON.parse(held.offered.text).version : null;
  const toggle = (what: 'news' | 'details') => show(shows === what ? null : what);
  return (
    <>
      <div class="setting slim preset">
        <div class="label">
          <b>
            {name} {preset && <span class="pill">{preset.version}</span>}
          </b>
          <span>{sourceOf(held)}</span>
          {held.trouble && <span class="said">{held.trouble}</span>}
        </div>
        <div class="control">
          {next && (
            <Opener kind="side" open={shows === 'news'} toggle={() => toggle('news')}>
              See what’s new in {next}
            </Opener>
          )}
          <Opener kind="bare" open={shows === 'details'} toggle={() => toggle('details')}>
            More<span class="sr"> of {name}</span>
          </Opener>
          {held.origin.way === 'managed' ? (
            <span class="hint">Always on</span>
          ) : (
            <Switch on={held.on} label={name} turn={(on) => after(acts.turn(held.id, on))} />
          )}
        </div>
      </div>
      {shows === 'news' && held.offered && <Update held={held} shelf={shelf} acts={acts} after={after} />}
      {shows === 'details' && (
        <PresetDetails held={held} shelf={shelf} acts={acts} after={after} edit={edit} />
      )}
    </>
  );
}
