// A Vite plugin: rules go into the page without their examples, which only tests and the list of rules read.
import { build, parseSync } from 'vite';

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

/** @returns {import('vite').Plugin} */
export function withoutExamples() {
  return {
    name: 'without-examples',
    enforce: 'pre',
    transform: (code, id) => (isRule(id) ? { code: stripExamples(id, code), map: null } : null),
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
