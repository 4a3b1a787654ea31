import type { Context, Names } from '../engine/finding';
import type { Layers } from '../presets/layers';
import type { Settings } from './shape';

/** What presets add to what a draft is checked under. */
export type Added = Pick<Layers, 'names' | 'you' | 'off' | 'locked'>;

const nothing: Added = {
  names: { names: [], products: [], handles: [], people: [] },
  you: [],
  off: [],
  locked: [],
};

/** What a draft is checked under by these settings, and by what presets add to them. Locked rules stay as they are. */
export function contextOf(settings: Settings, added: Added = nothing): Context {
  const { names, you, rulesOff, strength } = settings;
  const isFree = (id: string) => !added.locked.includes(id);
  return {
    names: together(added.names, names),
    you: [...added.you, ...you],
    off: [...added.off, ...rulesOff].filter(isFree),
    severities: Object.fromEntries(Object.entries(settings.severities).filter(([id]) => isFree(id))),
    strength,
  };
}

function together(team: Required<Names>, own: Required<Names>): Required<Names> {
  return {
    names: [...team.names, ...own.names],
    products: [...team.products, ...own.products],
    handles: [...team.handles, ...own.handles],
    people: [...team.people, ...own.people],
  };
}
