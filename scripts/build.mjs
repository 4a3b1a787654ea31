// Builds what is shipped: node scripts/build.mjs [chrome firefox engine cli] [--out DIR]. All of it by default.
import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { main, Plain, root, runToolQuietly, seconds } from './process.mjs';
import { setUp } from './set-up.mjs';

/** The parts, in the order they are built. Edge takes the Chrome build. */
export const parts = ['chrome', 'firefox', 'engine', 'cli'];

/** What CRXJS says of its own content script build: an option that it sets itself, and where its time went. */
const crxNoise =
  /content-scripts-iife|\.iife\.ts →|inlineDynamicImports.? option is ignored|PLUGIN_TIMINGS|callback|- plugin |rolldown\.rs|^\W*\d*m?$/;

async function buildExtension(target, out) {
  const env = { ...process.env, TARGET: target, OUT: path.join(out, target) };
  const code = await runToolQuietly('vite/bin/vite.js', ['build', '--logLevel', 'warn'], crxNoise, { env });
  if (code !== 0) throw new Plain(`The ${target} build failed; its own words are above.`);
}

/** What both single-file builds share: nothing but the one file, readable names for stack traces kept. */
const singleFile = (out) => ({
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  root,
  build: { outDir: out, emptyOutDir: false, target: 'es2022', copyPublicDir: false },
});

async function buildEngine(out) {
  const { build, mergeConfig } = await import('vite');
  const { asRead } = await import('./as-read.mjs');
  const lib = { entry: 'src/library.ts', formats: ['es'], fileName: () => 'engine.js' };
  // A library's white space is kept unless the output itself is told to drop it.
  const rollupOptions = { output: { minify: true } };
  const plugins = [asRead()];
  await build(mergeConfig(singleFile(out), { plugins, build: { lib, minify: true, rollupOptions } }));
}

async function buildCommand(out) {
  const { build, mergeConfig } = await import('vite');
  const output = { entryFileNames: 'cli.js', format: 'es', codeSplitting: false };
  await build(
    mergeConfig(singleFile(out), {
      ssr: { noExternal: true },
      build: { ssr: 'src/cli.ts', minify: false, rollupOptions: { output } },
    }),
  );
  chmodSync(path.join(out, 'cli.js'), 0o755);
}

/**
 * Builds the given parts into a folder, each into its own place, and holds the result against what is promised of it.
 * `lenient`: a broken promise is said, and the build is used all the same.
 */
export async function buildParts(wanted, out, { lenient = false } = {}) {
  // What is shipped is the same whoever builds it: a test runner's environment would put file names into it.
  process.env.NODE_ENV = 'production';
  mkdirSync(out, { recursive: true });
  const { checkBuild } = await import('./check-build.mjs');
  for (const part of wanted) {
    const since = performance.now();
    if (part === 'engine') await buildEngine(out);
    else if (part === 'cli') await buildCommand(out);
    else await buildExtension(part, out);
    const say = (verdict) => console.log(`${part.padEnd(8)} ${seconds(since).padStart(6)}   ${verdict}`);
    try {
      say(checkBuild(part, out));
    } catch (broken) {
      if (!lenient) throw broken;
      say(broken.message);
    }
  }
}

function readArguments(args) {
  const at = args.indexOf('--out');
  const out = at === -1 ? 'dist' : args[at + 1];
  const wanted = at === -1 ? args : args.filter((_, index) => index !== at && index !== at + 1);
  const unknown = wanted.find((part) => !parts.includes(part));
  if (unknown || !out)
    throw new Plain(
      `There is no part "${unknown ?? ''}" to build. There are: ${parts.join(', ')}; and --out DIR.`,
    );
  return { wanted: wanted.length ? wanted : parts, out: path.resolve(root, out), all: wanted.length === 0 };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await main(async () => {
    const { wanted, out, all } = readArguments(process.argv.slice(2));
    await setUp();
    if (all && out === path.join(root, 'dist')) rmSync(out, { recursive: true, force: true });
    await buildParts(wanted, out);
  });
