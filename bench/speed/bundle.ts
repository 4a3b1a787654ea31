import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** The engine and the bare tokenizer, from one minified bundle. */
export async function bundled(): Promise<typeof import('./subject')> {
  const outDir = mkdtempSync(path.join(tmpdir(), 'youward-bench-'));
  try {
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      build: {
        outDir,
        emptyOutDir: true,
        target: 'es2022',
        minify: true,
        lib: { entry: 'bench/speed/subject.ts', formats: ['es'], fileName: () => 'subject.mjs' },
      },
    });
    return await import(/* @vite-ignore */ pathToFileURL(path.join(outDir, 'subject.mjs')).href);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
