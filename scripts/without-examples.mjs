// A Vite plugin: rules go into the page without their examples, which only tests and the list of rules read, and
// features without the clauses that say what they count.
import { build, parseSync, Visitor } from 'vite';

const isRule = (id) => /\/src\/rules\/[^/]+\/[^/]+\.ts$/.test(id.split('?')[0]);
const examples = new Set(['flags', 'allows']);

/** The code of a rule file with `flags` and `allows` taken out of its object. */
export function stripExamples(id, code) {
  const { program } = parseSync(id, code);
  const exported = program.body.find((node) => node.type === 'ExportDefaultDeclaration')?.declaration;
  const object = exported?.type === 'TSSatisfiesExpression' ? exported.expression : exported;
  if (object?.type !== 'ObjectExpression') return code;
  let stripped = code;
  for (const property of object.properties.toReversed()) {
    if (property.type !== 'Property' || !examples.has(property.key.name)) continue;
    const end = stripped[property.end] === ',' ? property.end + 1 : property.end;
    stripped = stripped.slice(0, property.start) + stripped.slice(end);
  }
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
      if (isRule(id)) return { code: stripExamples(id, code), map: null };
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
