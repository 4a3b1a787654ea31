import path from 'node:path';
import { defineConfig } from 'vite';

/** The gallery: every view with made-up reports, built for tests and never shipped. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    modulePreload: false,
    // Every view in one page is large; nobody downloads it.
    chunkSizeWarningLimit: 4000,
    emptyOutDir: true,
    rollupOptions: {
      input: ['index.html', 'surface.html'].map((page) => path.join(import.meta.dirname, page)),
    },
  },
});
