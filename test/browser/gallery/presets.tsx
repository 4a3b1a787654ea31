import type { ComponentChild } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Contents } from '../../../src/options/Contents';
import { presetActs } from '../../../src/options/presets/acts';
import { ComingPreset } from '../../../src/options/presets/ComingPreset';
import { openPresets } from '../../../src/options/presets/open';
import { PresetDetails } from '../../../src/options/presets/PresetDetails';
import { Update } from '../../../src/options/presets/Update';
import { Section } from '../../../src/options/Section';
import { Studio } from '../../../src/options/studio/Studio';
import { differences } from '../../../src/presets/differences';
import type { Preset, PresetRule } from '../../../src/presets/preset';
import { keys } from '../../../src/shelf/laid';
import { openPublishers } from '../../../src/shelf/publishers';
import { emptyShelf, type Held, newlyHeld, type Shelf, type Version } from '../../../src/shelf/shape';
import { openShelf } from '../../../src/shelf/store';
import { area } from '../../settings/memory-area';

const rule: PresetRule = {
  id: 'our-mission',
  category: 'team',
  severity: 'note',
  match: ['our (mission|vision)'],
  says: 'Readers hear a plan of yours, and look for theirs.',
  why: 'Say what they can do with it.',
  flags: { '[Our mission] is on the wall.': '' },
  allows: ['Your mission, should you take it: one tree.'],
};
const voice: Preset = {
  format: 1,
  id: 'marlow/voice',
  version: '2.1',
  revision: 4,
  name: 'Marlow voice',
  language: 'en',
  us: { names: ['Marlow'], products: ['Marlow Notes'] },
  rules: [rule],
};
const newer: Preset = {
  ...voice,
  version: '2.2',
  revision: 5,
  us: { ...voice.us, names: ['Marlow', 'Marlow Press'] },
  replace: [{ from: ['utilize~'], to: ['use'] }],
  rules: [{ ...rule, severity: 'strong', match: ['our (mission|vision|team)'] }],
};
const county: Preset = { ...voice, id: 'fern-county/voice', name: 'Fern County', version: '7', rules: [] };
const own: Preset = {
  ...voice,
  id: 'me/plain',
  name: 'Plain words of mine',
  version: '1.0',
  us: {},
  rules: [],
};

const signed = (preset: Preset): Version => ({
  text: JSON.stringify(preset),
  key: '9vR4kq2b0zT7mLwXc1eYdHf5sJn8uPa3gGiKoQtVx6E=',
});
const url = 'https://voice.marlow.example/voice.json';
const subscribed: Held = {
  ...newlyHeld(voice.id, { way: 'url', url }, signed(voice), 4),
  offered: signed(newer),
  before: signed({ ...voice, version: '2.0', revision: 3 }),
};
const shelf: Shelf = {
  ...emptyShelf,
  policy: {
    ...emptyShelf.policy,
    skipped: ['Preset 2 of your organisation was skipped: The file is not JSON.'],
  },
  held: [
    newlyHeld(county.id, { way: 'managed', url: null }, { text: JSON.stringify(county), key: null }, 4),
    subscribed,
    newlyHeld(own.id, { way: 'own' }, { text: JSON.stringify(own), key: null }, 4),
    {
      ...newlyHeld('tide/voice', { way: 'url', url: 'https://tide.example/voice.json' }, null, 0),
      trouble: 'It came from another browser of yours, and waits for you to allow its address.',
    },
  ],
};
const nobodyAsks = {
  contains: async () => false,
  request: async () => false,
  remove: async () => true,
};

const noTabs = { query: async () => [], sendMessage: async () => null };

/** The presets' part of the settings page, as its page has it, over a storage in memory. */
export function usePresets(used: boolean): ComponentChild {
  const [, draw] = useState({});
  const presets = useMemo(() => {
    const storage = { local: area(used ? { [keys.shelf]: shelf } : {}).area };
    return openPresets({ storage, permissions: nobodyAsks, tabs: noTabs }, () => draw({}));
  }, [used]);
  return presets().presets;
}

const { area: stored } = area({ [keys.shelf]: shelf });
const acts = presetActs({
  store: openShelf(stored, (work) => work()),
  permissions: nobodyAsks,
  publishers: openPublishers(stored),
  tabs: noTabs,
  now: () => shelf,
});
const nothing = () => undefined;

/** One thing on the settings page, with the room that it has there. */
const onItsPage = (part: ComponentChild) => (
  <div class="layout">
    <Contents />
    <main>{part}</main>
  </div>
);

/** What opens under a preset's row, and a preset that waits for a yes. */
export const optionsPresets = () => {
  const found = {
    preset: newer,
    warnings: [],
    version: signed(newer),
    changes: differences(voice, newer),
  };
  return onItsPage(
    <>
      <PresetDetails held={subscribed} shelf={shelf} acts={acts} after={nothing} edit={nothing} />
      <Update held={subscribed} shelf={shelf} acts={acts} after={nothing} />
      <ComingPreset
        shelf={shelf}
        coming={{ found, origin: { way: 'url', url } }}
        acts={acts}
        done={nothing}
        back={nothing}
      />
    </>,
  );
};

const unfinished: Preset = {
  ...newer,
  id: 'Marlow Voice',
  overrides: { 'follow-us': 'off', 'launch-fanfare': { severity: 'warn' } },
  rules: [
    {
      ...rule,
      rewrites: [{ label: 'Say it this way', text: 'your [[plan]]' }],
      allows: ['Our vision of it.'],
    },
    { ...rule, id: 'our-hall', match: ['[our hall'] },
  ],
};

/** The studio with a preset in which not all is right yet. */
export const optionsStudio = () =>
  onItsPage(
    <Section id="presets">
      <Studio text={JSON.stringify(unfinished)} acts={acts} close={nothing} kept={nothing} />
    </Section>,
  );
