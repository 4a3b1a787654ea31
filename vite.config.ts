import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import base from './manifest.json' with { type: 'json' };
import { classicScripts } from './scripts/as-read.mjs';
import { firstFrame } from './scripts/first-frame.mjs';

/** The manifest for one browser: the literal one, with the few lines in which Firefox differs. */
function manifestFor(target: string): ManifestV3Export {
  const manifest = structuredClone(base) as Record<string, unknown>;
  if (target === 'firefox') {
    delete manifest.minimum_chrome_version;
    // Firefox reads policies without a schema, and warns of the key.
    delete manifest.storage;
    manifest.background = { scripts: ['src/background.ts'], type: 'module' };
    manifest.browser_specific_settings = {
      gecko: {
        id: 'youward@youward.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    };
  }
  return manifest as unknown as ManifestV3Export;
}

/** In watch mode the content script's own sub-build does not tell which files it read: name them all. */
const watchSources: Plugin = {
  name: 'watch-sources',
  buildStart() {
    if (!this.meta.watchMode) return;
    for (const file of readdirSync('src', { recursive: true, withFileTypes: true }))
      if (file.isFile()) this.addWatchFile(path.resolve(file.parentPath, file.name));
  },
};

/** What an organisation's policy may hold: the browser reads it, no code does. */
const policySchema: Plugin = {
  name: 'policy-schema',
  apply: 'build',
  generateBundle() {
    const fileName = base.storage.managed_schema;
    this.emitFile({ type: 'asset', fileName, source: readFileSync(fileName, 'utf8') });
  },
};

const target = process.env.TARGET ?? 'chrome';

export default defineConfig({
  plugins: [
    preact(),
    firstFrame(),
    crx({ manifest: manifestFor(target), browser: target === 'firefox' ? 'firefox' : 'chrome' }),
    classicScripts('src/content.iife.ts', { 'src/story.iife.ts': 'patterns', 'src/card.iife.ts': 'words' }),
    policySchema,
    watchSources,
  ],
  build: {
    outDir: process.env.OUT ?? `dist/${target}`,
    emptyOutDir: true,
    // The first ones with light-dark(): lowered, each colour would be written twice behind variables.
    target: ['chrome123', 'firefox140'],
    modulePreload: false,
    rollupOptions: {
      checks: { pluginTimings: false },
      input: { playground: 'src/playground/index.html', 'look-back': 'src/look-back/index.html' },
    },
  },
});
