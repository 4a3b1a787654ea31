import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BrowserContext } from 'playwright';
import { build } from 'vite';

/** Where the gallery stands, for the pages that are served from its folder. */
export const galleryOrigin = 'https://gallery.example';

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Builds the gallery into a new folder of its own and returns the folder. */
export async function buildGallery(): Promise<string> {
  const outDir = mkdtempSync(path.join(os.tmpdir(), 'gallery-'));
  const configFile = path.join(import.meta.dirname, 'build-settings.ts');
  await build({ configFile, build: { outDir, emptyOutDir: true } });
  return outDir;
}

/** Answers a browser's requests from the gallery's folder, and no others. */
export async function serveGallery(context: BrowserContext, folder: string): Promise<void> {
  await context.route('**/*', (route) => {
    const url = new URL(route.request().url());
    const file = path.join(folder, url.pathname);
    if (url.pathname === '/favicon.ico') return route.fulfill({ status: 204 });
    if (url.origin !== galleryOrigin || !existsSync(file)) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({
      contentType: kinds[path.extname(file)] ?? 'text/plain',
      body: readFileSync(file, 'utf8'),
    });
  });
}
