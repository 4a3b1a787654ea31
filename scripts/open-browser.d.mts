import type { BrowserContext, BrowserContextOptions, Page } from 'playwright';

/** Opens a Chromium with the extension on its playground page, with a profile that is thrown away. */
export function openBrowser(how: {
  readonly executablePath: string;
  /** An absolute folder. */
  readonly extension: string;
  readonly headless: boolean;
  readonly look?: BrowserContextOptions;
}): Promise<{ context: BrowserContext; page: Page; id: string }>;
