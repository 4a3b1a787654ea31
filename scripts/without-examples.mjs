// A Vite plugin: rules and sites go into the page without what only tests, lists and docs read of them, and features
// without the clauses that say what they count.
import { build, parseSync, Visitor } from 'vite';

/** What each kind of data file leaves out: a rule its examples, a site the words about it. */
const unread = [
  { files: /\/src\/rules\/[^/]+\/[^/]+\.ts$/, names: new Set(['flags', 'allows']) },
  { files: /\/src\/sites\/[^/]+\.ts$/, names: new Set(['known', 'what', 'editor']) },
];
const namesFor = (id) => unread.find(({ files }) => files.test(id.split('?')[0]))?.names;

/** The code of a rule or a site with what a page does not read taken out of its objects. */
export function stripExamples(id, code) {
  const names = namesFor(id);
  if (!names) return code;
  const out = [];
  new Visitor({
    ObjectExpression: ({ properties }) => {
      for (const one of properties) if (one.type === 'Property' && names.has(one.key.name)) out.push(one);
    },
  }).visit(parseSync(id, code).program);
  let stripped = code;
  for (const { start, end } of out.sort((one, other) => other.start - one.start))
    stripped = stripped.slice(0, start) + stripped.slice(stripped[end] === ',' ? end + 1 : end);
  return stripped;
}

const isFeatures = (id) => /\/src\/languages\/[^/]+\/features\/[^/]+\.ts$/.test(id.split('?')[0]);
/** Whose third argument says what a feature counts. */
const tellers = new Set(['feature', 'shareOf', 'first']);

/** The code of a file of features without what each counts, which is there for people who read and fit. */
export function stripNotes(id, code) {
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

/** @returns {import('vite').Plugin} */
export function withoutExamples() {
  return {
    name: 'without-examples',
    enforce: 'pre',
    transform(code, id) {
      if (namesFor(id)) return { code: stripExamples(id, code), map: null };
      return isFeatures(id) ? { code: stripNotes(id, code), map: null } : null;
    },
  };
}

/**
 * The content script's own build takes no plugins, so it is built here and put in the place of that one. Scripts that
 * are loaded into a page later, and so stand in no manifest, are built the same way and laid beside it.
 * @param {string} entry from the root, src/content.iife.ts
 * @param {readonly string[]} later from the root
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
        for (const file of later)
          this.emitFile({ type: 'asset', fileName: nameOf(file), source: await buildClassic(file, config) });
      },
    },
  };
}

/** One classic script with everything in it. */
async function buildClassic(entry, { root, mode, build: { target, minify } }) {
  const [{ output }] = await build({
    configFile: false,
    root,
    mode,
    logLevel: 'error',
    plugins: [withoutExamples()],
    build: {
      write: false,
      target,
      minify,
      lib: { entry, formats: ['iife'], name: 'content', fileName: () => 'content.js' },
    },
  });
  return output[0].code;
}
