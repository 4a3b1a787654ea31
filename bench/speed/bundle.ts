import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** Builds an entry into one minified module in a folder, and gives its path. */
export async function buildBundle(entry: string, outDir: string): Promise<string> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      minify: true,
      lib: { entry, formats: ['es'], fileName: () => 'subject.mjs' },
    },
  });
  return path.join(outDir, 'subject.mjs');
}

/** The engine and the bare tokenizer, from one minified bundle. */
export async function bundled(): Promise<typeof import('./subject')> {
  const outDir = mkdtempSync(path.join(tmpdir(), 'youward-bench-'));
  try {
    const file = await buildBundle('bench/speed/subject.ts', outDir);
    return await import(/* @vite-ignore */ pathToFileURL(file).href);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
