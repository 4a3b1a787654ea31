import path from 'node:path';
import {
  type BrowserContext,
  test as base,
  type ConsoleMessage,
  chromium,
  expect,
  type Page,
  type Route,
  type WebError,
  type Worker,
} from '@playwright/test';
import { serve } from './pages';

/** Evaluates a function in the extension's own world of a page: where its content script lives. */
export type Isolated = <Result, Args extends readonly unknown[]>(
  run: (...args: Args) => Result | Promise<Result>,
  ...args: Args
) => Promise<Result>;

/** What went wrong behind a test's back; all of it must be empty at its end. */
export type Trouble = {
  /** Error messages of the console and uncaught errors, of all pages. */
  readonly errors: string[];
  /** Requests that no test page answers: each would have left the browser. */
  readonly escaped: string[];
  /** Forgives the errors that match, in this test only. */
  readonly allow: (pattern: RegExp) => void;
};

type Fixtures = {
  context: BrowserContext;
  page: Page;
  isolated: (page: Page) => Promise<Isolated>;
  /** Opens one of the extension's own pages in a tab that is closed at the test's end. */
  own: (name: 'options' | 'look-back' | 'playground') => Promise<Page>;
  trouble: Trouble;
};
type WorkerFixtures = {
  /** The folder of the extension under test. */
  extension: string;
  /** One browser for all tests of a worker; each test has a page of its own. */
  profile: BrowserContext;
  worker: Worker;
  extensionId: string;
};

const built = process.env.EXT ?? 'dist/chrome';

/** Starts Debian's or any Chromium with one extension, a new profile and no network. */
export async function launch(extension: string): Promise<BrowserContext> {
  const folder = path.resolve(extension);
  return chromium.launchPersistentContext('', {
    executablePath: process.env.CHROMIUM!,
    headless: process.env.HEADED !== '1',
    viewport: { width: 1000, height: 800 },
    args: ['--no-sandbox', `--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
  });
}

/** Evaluates in the newest isolated world that the extension has in a page. */
export async function isolatedWorld(context: BrowserContext, page: Page, id: string): Promise<Isolated> {
  const session = await context.newCDPSession(page);
  const worlds = new Set<number>();
  const waiting: (() => void)[] = [];
  session.on('Runtime.executionContextCreated', ({ context: world }) => {
    const { type } = (world.auxData ?? {}) as { type?: string };
    if (type !== 'isolated' || world.origin !== `chrome-extension://${id}`) return;
    worlds.add(world.id);
    for (const go of waiting.splice(0)) go();
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
    worlds.delete(executionContextId),
  );
  session.on('Runtime.executionContextsCleared', () => worlds.clear());
  await session.send('Runtime.enable');
  return async (run, ...args) => {
    if (!worlds.size) await new Promise<void>((go) => waiting.push(go));
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: [...worlds].at(-1)!,
      awaitPromise: true,
      returnByValue: true,
      expression: `(${run})(...${JSON.stringify(args)})`,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  extension: [built, { option: true, scope: 'worker' }],
  profile: [
    async ({ extension }, use) => {
      const context = await launch(extension);
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  worker: [
    async ({ profile }, use) => {
      await use(profile.serviceWorkers()[0] ?? (await profile.waitForEvent('serviceworker')));
    },
    { scope: 'worker' },
  ],
  extensionId: [
    async ({ worker }, use) => {
      await use(new URL(worker.url()).host);
    },
    { scope: 'worker' },
  ],
  context: async ({ profile, worker }, use) => {
    await worker.evaluate(async () => {
      await chrome.storage?.local.clear();
    });
    await use(profile);
  },
  page: async ({ context }, use) => {
    const page = await context.newPage();
    await use(page);
    await page.close();
  },
  isolated: async ({ context, extensionId }, use) => {
    await use((page) => isolatedWorld(context, page, extensionId));
  },
  own: async ({ context, extensionId }, use) => {
    const pages: Page[] = [];
    await use(async (name) => {
      const page = await context.newPage();
      pages.push(page);
      await page.goto(`chrome-extension://${extensionId}/src/${name}/index.html`);
      return page;
    });
    for (const page of pages) await page.close();
  },
  trouble: [
    async ({ context }, use) => {
      const errors: string[] = [];
      const escaped: string[] = [];
      const allowed: RegExp[] = [];
      const hear = (message: ConsoleMessage) => {
        if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
      };
      const fail = (error: WebError) => errors.push(error.error().stack ?? String(error.error()));
      context.on('console', hear);
      context.on('weberror', fail);
      const answer = async (route: Route) => {
        const address = route.request().url();
        if (/^(chrome(-extension)?|data|blob|about):/.test(address)) return route.fallback();
        const served = serve(address);
        if (served) return route.fulfill({ status: 200, ...served });
        escaped.push(address);
        return route.abort();
      };
      await context.route('**/*', answer);
      await use({ errors, escaped, allow: (pattern) => allowed.push(pattern) });
      context.off('console', hear);
      context.off('weberror', fail);
      await context.unroute('**/*', answer);
      expect(
        errors.filter((error) => !allowed.some((pattern) => pattern.test(error))),
        'errors in the console',
      ).toEqual([]);
      expect(escaped, 'requests that would have left the browser').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
