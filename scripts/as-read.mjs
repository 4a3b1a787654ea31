// A Vite plugin: data files go into a build as it reads them. Rules and sites leave out what only tests, lists and docs
// read of them, features the clauses that say what they count; and a page gets a rule's words apart from its patterns.
import { build, parseSync, Visitor } from 'vite';

const isRule = (id) => /\/src\/rules\/[^/]+\/[^/]+\.ts$/.test(id.split('?')[0]);
const isSite = (id) => /\/src\/sites\/[^/]+\.ts$/.test(id.split('?')[0]);

const examples = ['flags', 'allows'];
const words = ['says', 'why', 'link', 'rewrites'];
const patterns = ['category', 'severity', 'match', 'except', 'unless', 'threshold', 'when', 'kind'];

/** What each build leaves out of a rule: `whole` reads all but the examples. */
const unreadOfRules = {
  whole: new Set(examples),
  patterns: new Set([...examples, ...words]),
  words: new Set([...examples, ...patterns]),
};
/** What no build reads of a site: the words about it. */
const unreadOfSites = new Set(['known', 'what', 'editor']);

/** The code of a rule or a site with the named properties of its objects taken out. */
function without(names, id, code) {
  const out = [];
  new Visitor({
    ObjectExpression: ({ properties }) => {
      for (const one of properties) if (one.type === 'Property' && names.has(one.key.name)) out.push(one);
    },
  }).visit(parseSync(id, code).program);
  let stripped = '';
  let kept = 0;
  for (const { start, end } of out.sort((one, other) => one.start - other.start)) {
    // It stands in one that is out already.
    if (start < kept) continue;
    stripped += code.slice(kept, start);
    kept = code[end] === ',' ? end + 1 : end;
  }
  return stripped + code.slice(kept);
}

const isFeatures = (id) => /\/src\/languages\/[^/]+\/features\/[^/]+\.ts$/.test(id.split('?')[0]);
/** Whose third argument says what a feature counts. */
const tellers = new Set(['feature', 'shareOf', 'first']);

/** The code of a file of features without what each counts, which is there for people who read and fit. */
function withoutNotes(id, code) {
  const { program } = parseSync(id, code);
  const notes = [];
  new Visitor({
    CallExpression({ callee, arguments: [, , note] }) {
      if (tellers.has(callee.name) && (note?.type === 'Literal' || note?.type === 'TemplateLiteral'))
        notes.push(note);
    },
  }).visit(program);
  let stripped = code;
  for (const { start, end } of notes.toSorted((a, b) => b.start - a.start))
    stripped = `${stripped.slice(0, start)}''${stripped.slice(end)}`;
  return stripped;
}

/**
 * @param {'whole' | 'patterns' | 'words'} rules what the build reads of a rule
 * @returns {import('vite').Plugin}
 */
export function asRead(rules = 'whole') {
  const strip = (id, code) => {
    if (isRule(id)) return without(unreadOfRules[rules], id, code);
    if (isSite(id)) return without(unreadOfSites, id, code);
    return isFeatures(id) ? withoutNotes(id, code) : null;
  };
  return {
    name: 'as-read',
    enforce: 'pre',
    transform(code, id) {
      const stripped = strip(id, code);
      return stripped === null ? null : { code: stripped, map: null };
    },
  };
}

/**
 * The content script's own build takes no plugins, so it is built here and put in the place of that one. Scripts that
 * are loaded into a page later, and so stand in no manifest, are built the same way and laid beside it.
 * @param {string} entry from the root, src/content.iife.ts
 * @param {Readonly<Record<string, 'patterns' | 'words'>>} later from the root, each with what it reads of a rule
 * @returns {import('vite').Plugin}
 */
export function classicScripts(entry, later) {
  const nameOf = (file) => file.replace(/\.tsx?$/, '.js');
  const fileName = nameOf(entry);
  let config;
  return {
    name: 'classic-scripts',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const asset = bundle[fileName];
        if (asset?.type !== 'asset') throw new Error(`The build made no ${fileName}; see classicScripts.`);
        asset.source = await buildClassic(entry, config);
        for (const [file, rules] of Object.entries(later)) {
          const source = await buildClassic(file, config, rules);
          this.emitFile({ type: 'asset', fileName: nameOf(file), source });
        }
      },
    },
  };
}

/** One classic script with everything in it. */
async function buildClassic(entry, { root, mode, build: { target, minify } }, rules) {
  const [{ output }] = await build({
    configFile: false,
    root,
    mode,
    logLevel: 'error',
    plugins: [asRead(rules)],
    build: {
      write: false,
      target,
      minify,
      lib: { entry, formats: ['iife'], name: 'content', fileName: () => 'content.js' },
    },
  });
  return output[0].code;
}
