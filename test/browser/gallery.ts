import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { build } from 'vite';

const origin = 'https://gallery.example';
const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Builds the gallery into a folder of its own and returns the folder. */
export async function buildGallery(): Promise<string> {
  const outDir = mkdtempSync(path.join(os.tmpdir(), 'gallery-'));
  const configFile = path.join(import.meta.dirname, 'gallery/build-settings.ts');
  await build({ configFile, build: { outDir, emptyOutDir: true } });
  return outDir;
}

/** Serves a built gallery to a browser without a network. */
export async function serveGallery(context: BrowserContext, folder: string): Promise<void> {
  await context.route(`${origin}/**`, (route) => {
    const file = path.join(folder, new URL(route.request().url()).pathname);
    if (!existsSync(file)) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({
      contentType: kinds[path.extname(file)] ?? 'text/plain',
      body: readFileSync(file, 'utf8'),
    });
  });
}

/** The address of a page of the gallery. */
export function galleryPage(page: 'index' | 'surface', asked: Readonly<Record<string, string>>): string {
  return `${origin}/${page}.html?${new URLSearchParams(asked)}`;
}
