import { version } from '../../package.json';
import { builtInRules } from '../create-engine';
import { Fault } from '../engine/fault';
import { Loader, type NamedRule } from '../engine/load';
import { english } from '../languages/en';
import { type Layers, layer } from '../presets/layers';
import type { Lock } from '../presets/locks';
import { refused } from '../presets/mistake';
import type { Override, Preset } from '../presets/preset';
import { type Held, mostActive, type Shelf, type Version } from './shape';

/** What pages check drafts under: all presets laid on the built-in rules, ready to use, without examples. */
export type Laid = Layers & { readonly youward: string };

const rank = { managed: 0, url: 1, file: 2, link: 2, own: 3 } as const;

/** Lays what is in force on a shelf. Throws a `PresetRefused` (E-COST) when it is more than fits. */
export function lay(shelf: Shelf, locale = 'en'): Laid {
  const active = shelf.held
    .filter(
      (one) =>
        one.now !== null && (one.origin.way === 'managed' || (one.on && shelf.policy.allowUserPresets)),
    )
    .sort((a, b) => rank[a.origin.way] - rank[b.origin.way]);
  if (active.length > mostActive)
    throw refused('E-COST', `${active.length} presets are on; ${mostActive} are the most. Switch one off.`);
  const managed = active.filter(({ origin }) => origin.way === 'managed').map(presetOf);
  const others = active.filter(({ origin }) => origin.way !== 'managed').map(presetOf);
  const lock: Lock = { rules: shelf.policy.lockedRules, presets: managed, by: 'Your organisation' };
  const layers = layer(builtInRules, [...managed, ...others, ...active.flatMap(keptOf)], { locale, lock });
  try {
    new Loader(english).loadAll(layers.rules);
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    throw refused('E-COST', `${fault.says} Nothing was changed.`);
  }
  return { ...layers, rules: layers.rules.map(withoutExamples), youward: version };
}

/** The preset of one version: its text was examined before it was held. */
export const presetIn = ({ text }: Pick<Version, 'text'>): Preset => JSON.parse(text);

/** The preset in force; of one that was never fetched here, nothing. */
export const presetOf = ({ now }: Held): Preset => presetIn(now ?? { text: '{}' });

/** What the writer keeps of one preset in spite of it, as a preset of their own. */
function keptOf({ id, mine }: Held): Preset[] {
  const overrides: Readonly<Record<string, Override>> = mine;
  if (Object.keys(overrides).length === 0) return [];
  return [{ format: 1, id: `${id}-kept`, version: '1', revision: 1, name: 'You', language: 'en', overrides }];
}

function withoutExamples(named: NamedRule): NamedRule {
  return { ...named, rule: { ...named.rule, flags: {}, allows: [] } };
}
