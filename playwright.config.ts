import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/browser',
  testMatch: '**/*.spec.ts',
  globalSetup: './test/browser/set-up.ts',
  workers: Number(process.env.WORKERS ?? 2),
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A busy machine may starve a browser; what passes only at the second try is named in the summary.
  retries: process.env.CI ? 2 : 0,
  timeout: 60_000,
  reporter: [['list']],
  outputDir: 'test-results/browser',
});
