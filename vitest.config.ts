import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**', 'node_modules/**'],
    environment: 'node',
    // No browser speaks here: texts of the interface are the English ones.
    setupFiles: 'test/speak-english.ts',
    // No test changes a module's state, so one engine serves all files of a worker: half the time.
    isolate: false,
    // A busy machine is slow, not wrong: nothing here is a promise about time.
    testTimeout: 60_000,
  },
});
