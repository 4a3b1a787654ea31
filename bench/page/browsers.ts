import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { serve } from '../../test/browser/pages';

/** A browser with our extension, with one whose content script is empty, or with none. */
export type Kind = 'none' | 'empty' | 'youward';

/** Starts a browser that knows our test pages and nothing else of the network. */
export async function launch(kind: Kind, executablePath: string): Promise<Bench> {
  const folder = kind === 'youward' ? path.resolve(process.env.EXT ?? 'dist/chrome') : emptyExtension();
  const loads = [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`];
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    headless: true,
    viewport: { width: 1000, height: 800 },
    args: ['--no-sandbox', ...(kind === 'none' ? [] : loads)],
  });
  await context.route(/^https?:/, (route) => {
    const served = serve(route.request().url());
    return served ? route.fulfill({ status: 200, ...served }) : route.abort();
  });
  return {
    kind,
    context,
    open: async (address) => {
      const page = await context.newPage();
      await page.goto(address);
      return page;
    },
    close: async () => {
      await context.close();
      if (kind !== 'youward') rmSync(folder, { recursive: true });
    },
  };
}

export type Bench = {
  readonly kind: Kind;
  readonly context: BrowserContext;
  readonly open: (address: string) => Promise<Page>;
  readonly close: () => Promise<void>;
};

/** An extension that runs an empty script where ours runs: what any content script costs. */
function emptyExtension(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'youward-empty-'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'content.js'), '(() => {})();\n');
  const manifest = {
    manifest_version: 3,
    name: 'Nothing',
    version: '1',
    content_scripts: [{ matches: ['https://x.com/*'], js: ['content.js'], run_at: 'document_idle' }],
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
