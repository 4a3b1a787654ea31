import { type ComponentChild, h } from 'preact';
import type { Area } from '../../settings/store';
import { openLaid } from '../../shelf/laid';
import type { Laid } from '../../shelf/lay';
import { openPublishers } from '../../shelf/publishers';
import { emptyShelf, type Shelf } from '../../shelf/shape';
import { openShelf } from '../../shelf/store';
import { rulesUnder, shownRules } from '../shown-rules';
import type { RuleShown } from '../view';
import { type PresetPermissions, presetActs } from './acts';
import type { Tabs } from './drafts';
import { PresetsSection } from './PresetsSection';

/** What presets bring to the settings page: their own part of it, and every rule as they have made it. */
export type Brought = { readonly presets: ComponentChild; readonly rules: readonly RuleShown[] };

/** The parts of a browser that presets need. */
type Browser = {
  readonly storage: { readonly local: Area };
  readonly permissions: PresetPermissions;
  readonly tabs: Tabs;
};

/** What presets bring to the settings page, made anew at each call; `draw` is called when it has changed. */
export function openPresets({ storage, permissions, tabs }: Browser, draw: () => void): () => Brought {
  const area = storage.local;
  const store = openShelf(area, (work) => navigator.locks.request('presets', work));
  let shelf: Shelf = emptyShelf;
  const acts = presetActs({ store, permissions, publishers: openPublishers(area), tabs, now: () => shelf });
  let rules = shownRules;
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
  const lay = (laid: Laid) => {
    rules = rulesUnder(laid);
    draw();
  };
  const open = new AbortController().signal;
  const laid = openLaid(area);
  store.watch(hold, open);
  laid.watch(lay, open);
  void store.get().then(hold);
  void laid.get().then(lay);
  return () => ({ presets: h(PresetsSection, { shelf, acts, edited, edit, close }), rules });
}
