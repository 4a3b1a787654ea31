import { english } from '../../languages/en';
import { builtInRules } from '../../library';
import { layer } from '../../presets/layers';
import { type Mistake, PresetRefused } from '../../presets/mistake';
import type { Preset } from '../../presets/preset';
import { loadPreset } from '../../presets/prove';
import { presetText } from './files';

/** What came of checking one file. */
export type Verdict = {
  readonly file: string;
  readonly preset: Preset | null;
  readonly mistakes: readonly Mistake[];
  readonly warnings: readonly Mistake[];
};

/** Loads a preset the way a browser does, and lays it on the built-in rules. */
export async function judgePreset(file: string, today: string): Promise<Verdict> {
  try {
    const { preset, warnings } = loadPreset(await presetText(file), english, today);
    const laid = layer(builtInRules, [preset]).warnings;
    const known = new Set(warnings.map(({ path }) => path));
    return {
      file,
      preset,
      mistakes: [],
      warnings: [...warnings, ...laid.filter(({ path }) => !known.has(path))],
    };
  } catch (thrown) {
    if (!(thrown instanceof PresetRefused)) throw thrown;
    return { file, preset: null, mistakes: thrown.mistakes, warnings: [] };
  }
}

/** Every example of a preset's rules, which have all come out as written: what `preset test` shows. */
export function examplesOf({ rules = [] }: Preset): readonly string[] {
  return rules.flatMap(({ id, flags, allows }) => [
    ...Object.entries(flags).map(
      ([draft, made]) => `${id} marks “${draft}”${made ? ` and makes “${made}”` : ''}`,
    ),
    ...allows.map((draft) => `${id} lets “${draft}” pass`),
  ]);
}
