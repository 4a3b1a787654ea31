import { type ComponentChild, h } from 'preact';
import type { Area } from '../../settings/store';
import { openPublishers } from '../../shelf/publishers';
import { emptyShelf, type Shelf } from '../../shelf/shape';
import { openShelf } from '../../shelf/store';
import { type PresetPermissions, presetActs } from './acts';
import { PresetsSection } from './PresetsSection';

/** The presets' part of the settings page, drawn anew at each call; `draw` is called when it has changed. */
export function openPresets(
  area: Area,
  permissions: PresetPermissions,
  draw: () => void,
): () => ComponentChild {
  const store = openShelf(area, (work) => navigator.locks.request('presets', work));
  let shelf: Shelf = emptyShelf;
  const acts = presetActs({ store, permissions, publishers: openPublishers(area), now: () => shelf });
  let edited: { readonly text: string | null } | null = null;
  const hold = (next: Shelf) => {
    shelf = next;
    draw();
  };
  const edit = (text: string | null) => {
    edited = { text };
    draw();
  };
  const close = () => {
    edited = null;
    draw();
  };
  store.watch(hold, new AbortController().signal);
  void store.get().then(hold);
  return () => h(PresetsSection, { shelf, acts, edited, edit, close });
}
