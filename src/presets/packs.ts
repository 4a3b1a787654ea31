import { nearest } from '../engine/fault';
import type { Mistake } from './mistake';
import type { Preset } from './preset';

const files = import.meta.glob<Preset>('./packs/*.youward.json', { eager: true, import: 'default' });

/** The packs Youward ships, by what comes before the `@` in `extends`. Each is a preset file like anyone's. */
export const packs: ReadonlyMap<string, Preset> = new Map(
  Object.values(files).map((preset) => [preset.id.replace('/', ':'), preset]),
);

/** The packs a preset builds on, in its order, and what is wrong with the names it gives. */
export function packsOf({ extends: names = [] }: Preset): {
  readonly packs: readonly Preset[];
  readonly mistakes: readonly Mistake[];
} {
  const found: Preset[] = [];
  const mistakes: Mistake[] = [];
  for (const [index, name] of names.entries()) {
    const [id = '', wanted = ''] = name.split('@');
    const pack = packs.get(id);
    const refuse = (says: string) => mistakes.push({ code: 'E-EXTENDS', path: `extends[${index}]`, says });
    const major = pack?.version.split('.')[0];
    if (!pack) {
      const near = nearest(id, packs.keys());
      const mend = near ? `Did you mean "${near}"?` : `There are: ${[...packs.keys()].join(', ')}.`;
      refuse(`Youward ships no pack "${id}". ${mend}`);
    } else if (major !== wanted)
      refuse(`"${id}" is at version ${pack.version}. Look at what changed and write ${id}@${major}.`);
    else found.push(pack);
  }
  return { packs: found, mistakes };
}
