import { version as ourVersion } from '../../package.json';
import { parseJson } from './json';
import { type Mistake, PresetRefused } from './mistake';
import type { Preset } from './preset';
import { undoing } from './replacements';
import { shapeMistakes } from './shape';

/** A preset that has the right shape, and what should be said about it all the same. */
export type ReadPreset = { readonly preset: Preset; readonly warnings: readonly Mistake[] };

/**
 * Reads a preset's text: its size, its JSON, its keys, its shape, what it needs. Patterns and examples come later.
 * @param today an ISO date (`2026-11-27`), for presets that expire; left out, none does.
 * @throws PresetRefused with every mistake
 */
export function readPreset(text: string, today = ''): ReadPreset {
  const value = parseJson(text);
  const mistakes = shapeMistakes(value);
  if (mistakes.length > 0) throw new PresetRefused(mistakes);
  // The schema, closed and checked just now, is what makes it one.
  const preset = value as unknown as Preset;
  const others = [...needsMistakes(preset), ...doubleIds(preset)];
  if (others.length > 0) throw new PresetRefused(others);
  return { preset, warnings: [...staleWarnings(preset, today), ...cycleWarnings(preset)] };
}

function* needsMistakes({ needs }: Preset): Generator<Mistake> {
  if (needs === undefined || compareVersions(ourVersion, needs) >= 0) return;
  const says = `It needs Youward ${needs}; this is ${ourVersion}. Update Youward, or lower "needs".`;
  yield { code: 'E-NEEDS', path: 'needs', says };
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let index = 0; index < 3; index += 1) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function* doubleIds({ rules = [] }: Preset): Generator<Mistake> {
  const seen = new Set<string>();
  for (const [index, { id }] of rules.entries()) {
    if (seen.has(id))
      yield {
        code: 'E-SCHEMA',
        path: `rules[${index}].id`,
        says: `There are two rules "${id}". Rename one.`,
      };
    seen.add(id);
  }
}

function* staleWarnings({ expires, contact }: Preset, today: string): Generator<Mistake> {
  if (expires === undefined || today === '' || today <= expires) return;
  const whom = contact ? ` Ask ${contact} for a newer one.` : ' Ask its author for a newer one.';
  yield { code: 'W-STALE', path: 'expires', says: `It held until ${expires}.${whom}` };
}

/** A to B here and B to A there: neither is applied. */
function* cycleWarnings(preset: Preset): Generator<Mistake> {
  for (const index of undoing(preset.replace ?? [])) {
    const [from] = preset.replace?.[index]?.from ?? [];
    const says = `“${from}” is replaced here and asked for elsewhere. Neither is applied: take one of them out.`;
    yield { code: 'W-CYCLE', path: `replace[${index}]`, says };
  }
}
