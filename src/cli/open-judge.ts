import { readFileSync } from 'node:fs';
import type { Engine } from '../engine/check';
import type { Context, Names } from '../engine/finding';
import type { LengthRule } from '../engine/length';
import type { Site } from '../engine/site';
import { english } from '../languages/en';
import { builtInRules, createEngine } from '../library';
import { layer } from '../presets/layers';
import { line, PresetRefused } from '../presets/mistake';
import type { Preset } from '../presets/preset';
import { loadPreset } from '../presets/prove';
import type { CheckOptions } from './arguments';
import type { Judge } from './check';
import { namesOf } from './names';
import type { Post } from './post';

/** A preset that can't be used; its message has every mistake on a line of its own. */
export class PresetMistake extends Error {}

const files = import.meta.glob<Site>('../sites/*.ts', { eager: true, import: 'default' });
const sites = new Map(Object.entries(files).map(([file, site]) => [file.replace(/^.*\/|\.ts$/g, ''), site]));

/** Networks as people and exports call them, where that is not the site's id. */
const aliases: Readonly<Record<string, string>> = {
  twitter: 'x',
  fb: 'facebook',
  ig: 'instagram',
  bsky: 'bluesky',
};

/** The id of the site a platform's name means: `Twitter`, `x.com` and `X` are `x`. */
export function siteIdOf(platform: string): string {
  const name =
    platform
      .toLowerCase()
      .replace(/^(https?:\/\/)?(www\.)?/, '')
      .split(/[^a-z0-9-]/)[0] ?? '';
  return aliases[name] ?? name;
}

/** How a site counts a post's length; null when it is not known. */
export const lengthFor = (site: string): LengthRule | null => sites.get(site)?.length ?? null;

let made: Engine | null = null;

/** The engine with the built-in rules alone, made once. */
function builtIn(): Engine {
  made ??= createEngine();
  return made;
}

/** Makes what judges posts, under what the command line says. Throws a `PresetMistake` when a preset is not right. */
export function openJudge(
  options: Pick<CheckOptions, 'presets' | 'names' | 'site' | 'kind'>,
  today: string,
  warn: (sentence: string) => void,
): Judge {
  const presets = options.presets.map((file) => readPresetFile(file, today, warn));
  const layers = layer(builtInRules, presets);
  for (const warning of layers.warnings) warn(line(warning));
  const engine = presets.length > 0 ? createEngine({ rules: layers.rules }) : builtIn();
  const base: Context = {
    off: layers.off,
    you: layers.you,
    ...(options.kind ? { kind: options.kind } : {}),
  };
  return (post) => {
    const site = post.platform ? siteIdOf(post.platform) : options.site && siteIdOf(options.site);
    const length = site ? lengthFor(site) : null;
    const context: Context = {
      ...base,
      names: namesFor(post, options.names, layers.names),
      ...(post.kind ? { kind: post.kind } : {}),
      ...(site ? { site } : {}),
    };
    return {
      report: engine.check(post.text, context),
      /** Worked out when it is read: most posts of an audit need none. */
      get recasts() {
        return engine.recast(post.text, context, length ? { length } : {});
      },
    };
  };
}

function namesFor({ author, names = [] }: Post, given: readonly string[], preset: Required<Names>): Names {
  const own = author ? namesOf(author) : { names: [], handles: [] };
  const isHandle = (name: string) => name.startsWith('@');
  const all = [...names, ...given];
  return {
    ...preset,
    names: [...preset.names, ...own.names, ...all.filter((name) => !isHandle(name))],
    handles: [...preset.handles, ...own.handles, ...all.filter(isHandle)],
  };
}

function readPresetFile(file: string, today: string, warn: (sentence: string) => void): Preset {
  try {
    const { preset, warnings } = loadPreset(readFileSync(file, 'utf8'), english, today);
    for (const warning of warnings) warn(`${file}: ${line(warning)}`);
    return preset;
  } catch (mistake) {
    if (mistake instanceof PresetRefused)
      throw new PresetMistake(mistake.mistakes.map((one) => `${file}: ${line(one)}`).join('\n'));
    throw new PresetMistake(`${file}: ${mistake instanceof Error ? mistake.message : String(mistake)}`);
  }
}
