// Bundles the test pages and the test extension into out/, when a source is newer than what is there.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve('.');
const from = (...parts: string[]) => path.join(root, ...parts);

const filesIn = (folder: string) =>
  readdirSync(from(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

const newest = (folders: readonly string[]) =>
  Math.max(...folders.flatMap(filesIn).map((file) => statSync(file).mtimeMs));

/** True when `stamp` is older than any source, or is not there. */
const isStale = (stamp: string, folders: readonly string[]) =>
  !existsSync(stamp) || statSync(stamp).mtimeMs < newest(folders);

const shared = {
  configFile: false as const,
  root,
  logLevel: 'warn' as const,
  define: { global: 'globalThis' },
};

async function buildPages(): Promise<void> {
  const stamp = from('out/pages/built');
  if (!isStale(stamp, ['test/pages'])) return;
  const pages = readdirSync(from('test/pages')).filter((file) => file.endsWith('.jsx'));
  await build({
    ...shared,
    define: { ...shared.define, 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    build: {
      outDir: from('out/pages'),
      emptyOutDir: true,
      chunkSizeWarningLimit: 5000,
      rollupOptions: {
        input: Object.fromEntries(pages.map((file) => [file.replace('.jsx', ''), from('test/pages', file)])),
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunk-[name].js' },
      },
    },
  });
  writeFileSync(stamp, '');
}

async function buildHarness(): Promise<void> {
  const stamp = from('out/harness/built');
  if (!isStale(stamp, ['test/browser/harness', 'src/composer', 'src/sites', 'src/story', 'src/engine']))
    return;
  for (const browser of ['chrome', 'firefox']) {
    const outDir = from('out/harness', browser);
    await build({
      ...shared,
      build: {
        outDir,
        emptyOutDir: true,
        minify: false,
        lib: {
          entry: from('test/browser/harness/content.ts'),
          formats: ['iife'],
          name: 'harness',
          fileName: () => 'content.js',
        },
      },
    });
    const manifest = JSON.parse(readFileSync(from('test/browser/harness/manifest.json'), 'utf8'));
    if (browser === 'firefox') {
      manifest.background = { scripts: ['background.js'] };
      manifest.browser_specific_settings = { gecko: { id: 'harness@youward.example' } };
    }
    mkdirSync(outDir, { recursive: true });
    writeFileSync(path.join(outDir, 'manifest.json'), JSON.stringify(manifest));
    cpSync(from('test/browser/harness/background.js'), path.join(outDir, 'background.js'));
  }
  writeFileSync(stamp, '');
}

/** Builds what is out of date; quick when nothing is. */
export async function buildForTests(): Promise<void> {
  await buildPages();
  await buildHarness();
}
