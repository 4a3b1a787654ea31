import type { ComponentChild } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { openPresets } from '../../../src/options/presets/open';
import type { Preset, PresetRule } from '../../../src/presets/preset';
import { keys } from '../../../src/shelf/laid';
import { emptyShelf, newlyHeld, type Shelf, type Version } from '../../../src/shelf/shape';
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
const shelf: Shelf = {
  ...emptyShelf,
  policy: {
    ...emptyShelf.policy,
    skipped: ['Preset 2 of your organisation was skipped: The file is not JSON.'],
  },
  held: [
    newlyHeld(county.id, { way: 'managed', url: null }, { text: JSON.stringify(county), key: null }, 4),
    { ...newlyHeld(voice.id, { way: 'url', url }, signed(voice), 4), offered: signed(newer) },
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
