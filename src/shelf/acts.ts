import { refused } from '../presets/mistake';
import type { Override } from '../presets/preset';
import type { Examined } from './examine';
import { presetIn, presetOf } from './lay';
import { type Held, newlyHeld, type Origin, type Shelf, withHeld } from './shape';

/** A preset put on the shelf, or a newer version of one in place of what was there. */
export function added(shelf: Shelf, { preset, version }: Examined, origin: Origin): Shelf {
  if (!shelf.policy.allowUserPresets && origin.way !== 'managed')
    throw refused('E-ORIGIN', 'Your organisation allows no presets besides its own. Ask your administrator.');
  const known = shelf.held.find(({ id }) => id === preset.id);
  if (!known)
    return { ...shelf, held: [...shelf.held, newlyHeld(preset.id, origin, version, preset.revision)] };
  if (known.origin.way === 'managed' && origin.way !== 'managed')
    throw refused('E-ORIGIN', 'Your organisation set this preset already. Nothing needs to be added.');
  return withHeld(shelf, preset.id, (held) => ({ ...taken(held, version, preset.revision), origin }));
}

function taken(held: Held, version: NonNullable<Held['now']>, revision: number): Held {
  return {
    ...held,
    now: version,
    before: held.now ?? held.before,
    offered: null,
    trouble: null,
    highest: Math.max(held.highest, revision),
  };
}

/** The version that waits is taken; `mine` is what the writer keeps in spite of it. */
export function accepted(shelf: Shelf, id: string, mine: Readonly<Record<string, Override>> = {}): Shelf {
  return withHeld(shelf, id, (held) => {
    if (!held.offered) return held;
    const { revision } = presetIn(held.offered);
    return { ...taken(held, held.offered, revision), mine: { ...held.mine, ...mine } };
  });
}

/** The version that waits is not wanted, and not offered again. */
export function declined(shelf: Shelf, id: string): Shelf {
  return withHeld(shelf, id, (held) => {
    if (!held.offered) return held;
    const { revision } = presetIn(held.offered);
    return { ...held, offered: null, declined: revision };
  });
}

/**
 * To the version that was in force before this one, and again back from there. A newer version that was left is not
 * offered again until there is a newer one still.
 */
export function rolledBack(shelf: Shelf, id: string): Shelf {
  return withHeld(shelf, id, (held) => {
    if (!held.before || !held.now) return held;
    const left = Math.max(held.declined, presetOf(held).revision);
    return { ...held, now: held.before, before: held.now, offered: null, declined: left };
  });
}

/** A preset taken off the shelf; an organisation's stays. */
export function removed(shelf: Shelf, id: string): Shelf {
  return { ...shelf, held: shelf.held.filter((one) => one.id !== id || one.origin.way === 'managed') };
}

/** A preset switched on or off. */
export function switched(shelf: Shelf, id: string, on: boolean): Shelf {
  return withHeld(shelf, id, (held) => ({ ...held, on }));
}
