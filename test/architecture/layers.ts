import { type Import, importsOf, type Source, target } from './source';

/**
 * A layer: the files that belong to it, what they may use at run time, what they may know the types of,
 * and the packages they may use. Imports within a layer are always fine.
 */
type Layer = {
  readonly is: RegExp;
  readonly uses: readonly string[];
  readonly types: readonly string[];
  readonly packages: readonly string[];
};

const layer = (is: RegExp, uses: string[], types: string[], packages: string[] = []): Layer => ({
  is,
  uses,
  types,
  packages,
});

/** The entry points: they may import anything, and nothing imports them. */
export const entryPoints =
  /^src\/((content|story|card)\.iife\.ts|background\.ts|cli\.ts|(popup|options|playground|look-back)\/(main\.tsx|worker\.ts))$/;

const storyUses = [
  ...['engine', 'create-engine', 'composer', 'sites', 'ui', 'settings', 'messages', 'presets'],
  ...['history', 'shelf', 'say'],
];

/** The shape of the source, from the bottom up (DESIGN: imports point down only). */
export const layers: Readonly<Record<string, Layer>> = {
  engine: layer(/^src\/engine\//, [], []),
  languages: layer(/^src\/languages\//, ['engine'], ['engine']),
  rules: layer(/^src\/rules\//, [], ['engine']),
  sites: layer(/^src\/sites\//, [], ['engine']),
  say: layer(/^src\/(say|english)\.ts$/, [], []),
  native: layer(/^src\/native\.ts$/, [], []),
  messages: layer(/^src\/messages\.ts$/, [], ['engine']),
  presets: layer(/^src\/presets\//, ['engine'], ['engine'], ['@cfworker/json-schema']),
  'create-engine': layer(/^src\/create-engine\.ts$/, ['engine', 'languages', 'rules'], ['engine', 'presets']),
  tellings: layer(/^src\/tellings\.ts$/, ['rules'], ['engine']),
  library: layer(/^src\/library\.ts$/, ['create-engine', 'languages'], ['engine']),
  history: layer(/^src\/history\//, ['say'], ['engine'], ['csv-stringify']),
  audit: layer(
    /^src\/audit\//,
    ['engine', 'ui', 'say'],
    ['engine', 'ui', 'say'],
    ['preact', '@streamparser/json', 'csv-parse', 'csv-stringify', 'htmlparser2'],
  ),
  'on-device': layer(/^src\/on-device\//, [], []),
  composer: layer(/^src\/composer\//, [], ['engine']),
  ui: layer(
    /^src\/ui\//,
    ['say'],
    ['engine', 'messages'],
    ['preact', '@floating-ui/dom', 'diff', 'd3-scale', 'd3-shape'],
  ),
  settings: layer(
    /^src\/settings(\.ts$|\/)/,
    ['presets', 'history', 'native', 'say'],
    ['presets', 'history', 'engine'],
  ),
  shelf: layer(
    /^src\/shelf\//,
    ['engine', 'languages', 'create-engine', 'presets', 'settings'],
    ['engine', 'create-engine', 'presets', 'settings'],
  ),
  story: layer(/^src\/(story\.ts$|story\/)/, storyUses, storyUses, ['preact']),
};

/** The folders of the entry points: their own parts, which no other folder may use. */
const ownFolder = /^src\/(popup|options|playground|look-back|cli|background|content)\//;

/** The only places that may talk to the browser's extension APIs by the polyfill: pages of our own, and the background. */
const polyfillPlaces = (file: string) =>
  entryPoints.test(file) && file !== 'src/cli.ts' && !file.endsWith('.iife.ts');

/** The name of a file's layer; `entry` for entry points and their own folders, null for a file that fits nowhere. */
export function layerOf(file: string): string | null {
  if (entryPoints.test(file) || ownFolder.test(file)) return 'entry';
  return Object.entries(layers).find(([, { is }]) => is.test(file))?.[0] ?? null;
}

const list = (names: readonly string[]) => names.join(', ') || 'nothing';

/** What is wrong with one file's imports, each as a sentence that says what to do. */
export function importFaults(source: Source): string[] {
  const own = layerOf(source.file);
  if (!own)
    return [
      `${source.file} belongs to no layer. Put it into one of ${list(Object.keys(layers))}, or give it a layer in test/architecture/layers.ts.`,
    ];
  return importsOf(source).flatMap((one) => {
    const to = target(source, one);
    const fault = to === null ? packageFault(source.file, own, one) : fileFault(source.file, own, one, to);
    return fault ? [fault] : [];
  });
}

function packageFault(file: string, own: string, { from, typeOnly, how }: Import): string | null {
  if (from === '(computed)')
    return `${file} imports a name that is computed at run time (${how}). Write the name out, so that it can be checked.`;
  if (from.startsWith('webextension-polyfill'))
    return typeOnly || polyfillPlaces(file)
      ? null
      : `${file} uses webextension-polyfill, which only our own pages and the background may. Take what it needs as an argument; what runs in pages has src/native.ts.`;
  const allowed = layers[own]?.packages;
  if (!allowed || allowed.some((name) => from === name || from.startsWith(`${name}/`))) return null;
  return `${file} imports the package ${from}; ${own} may use ${list(allowed)}. Do without it, or do it in a layer above.`;
}

function fileFault(file: string, own: string, { typeOnly }: Import, to: string): string | null {
  if (!to.startsWith('src/'))
    return to === 'package.json' || own === 'entry' || (own === 'say' && to === '_locales/en/messages.json')
      ? null
      : `${file} imports ${to}, which is outside src. Move what it needs into src.`;
  if (entryPoints.test(`${to}.ts`) || entryPoints.test(`${to}.tsx`))
    return `${file} imports the entry point ${to}. Nothing imports an entry point: move the shared part into a file of its own.`;
  const folder = ownFolder.exec(`${to}`)?.[0];
  if (folder) {
    const mayUse = file.startsWith(folder) || file === `${folder.slice(0, -1)}.ts`;
    return mayUse
      ? null
      : `${file} imports ${to}, a part of ${folder} alone. Move it to a layer that both may use.`;
  }
  const other = layerOf(to) ?? layerOf(`${to}.ts`) ?? layerOf(`${to}.tsx`);
  const rules = layers[own];
  if (!rules || other === own) return null;
  const allowed = typeOnly ? [...rules.types, ...rules.uses] : rules.uses;
  if (other !== null && allowed.includes(other)) return null;
  if (other !== null && rules.types.includes(other))
    return `${file} uses ${to} at run time; ${own} may only know the types of ${other}. Write "import type", or take the value as an argument.`;
  return `${file} imports ${to}, but ${own} may use ${list([...rules.uses, ...rules.types])} only: imports point down. Move the shared part down, or pass it in.`;
}
