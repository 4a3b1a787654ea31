import { useState } from 'preact/hooks';
import { presetOf } from '../../shelf/lay';
import type { Held, Shelf } from '../../shelf/shape';
import type { PresetActs } from './acts';
import { PresetControls, type Shows } from './PresetControls';
import { PresetDetails } from './PresetDetails';
import { addressName, sourceOf } from './source';
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
  const [shows, show] = useState<Shows>(null);
  const preset = held.now ? presetOf(held) : null;
  const name = preset?.name ?? addressName(held);
  const fetch = () => after(acts.lookNow(held.id));
  const turn = (on: boolean) => after(acts.turn(held.id, on));
  const decided = (work: Promise<string | null>) => {
    after(work);
    // The way back stands there.
    show('details');
  };
  return (
    <>
      <div class="setting slim preset">
        <div class="label">
          <b>
            <span translate={false}>{name}</span> {preset && <span class="pill">{preset.version}</span>}
          </b>
          <span>{sourceOf(held)}</span>
          {held.trouble && (
            <span class="said" lang="en">
              {held.trouble}
            </span>
          )}
        </div>
        <PresetControls held={held} name={name} shows={shows} show={show} turn={turn} fetch={fetch} />
      </div>
      {shows === 'news' && held.offered && <Update held={held} shelf={shelf} acts={acts} after={decided} />}
      {shows === 'details' && (
        <PresetDetails held={held} shelf={shelf} acts={acts} after={after} edit={edit} />
      )}
    </>
  );
}
