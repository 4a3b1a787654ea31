import type { Browser } from 'webextension-polyfill';
import type { Left } from '../messages';
import { askedFor } from '../settings/origins';
import type { Publishers, SitePermissions } from '../shelf/publishers';

const lookOut = 'src/content.iife.js';

type Parts = {
  readonly browser: Pick<Browser, 'permissions' | 'runtime' | 'scripting' | 'tabs'>;
  /** What is granted for reading drafts. */
  readonly sites: SitePermissions;
  readonly publishers: Publishers;
};

/** Keeps the look-out where the writer asked for it, and takes it away where that was taken back. */
export function followSites({ browser, sites, publishers }: Parts): void {
  const { permissions, runtime, scripting, tabs } = browser;
  let turn: Promise<unknown> = Promise.resolve();

  /** What is granted now, and the part of it that the writer asked for. */
  async function granted() {
    const { origins = [] } = await sites.getAll();
    const installed = [...(runtime.getManifest().host_permissions ?? [])];
    return { origins, asked: [...askedFor(origins, installed)] };
  }

  /** The look-out runs where it was asked for, in frames too: a composer may stand in one whose name was granted. */
  async function follow(): Promise<void> {
    const { asked } = await granted();
    const there = await scripting.getRegisteredContentScripts({ ids: ['asked'] });
    if (there.length) await scripting.unregisterContentScripts({ ids: ['asked'] });
    if (!asked.length) return;
    await scripting.registerContentScripts([
      { id: 'asked', matches: asked, js: [lookOut], allFrames: true, runAt: 'document_idle' },
    ]);
  }

  /** One after the other: two grants at once must not register the same script twice. */
  function followInTurn(): Promise<void> {
    const followed = turn.then(follow);
    turn = followed.catch((error) => console.warn(String(error)));
    return followed;
  }

  /** Starts in the tabs that are open already; a look-out that is there stays the only one. */
  async function start(origins: readonly string[]): Promise<void> {
    const open = [...(await tabs.query({ url: [...origins] })), ...(await tabs.query({ active: true }))];
    for (const tabId of new Set(open.map(({ id }) => id)))
      if (tabId !== undefined)
        scripting
          .executeScript({ target: { tabId, allFrames: true }, files: [lookOut] })
          .catch(() => undefined);
  }

  async function begin(origins: readonly string[]): Promise<void> {
    const { asked } = await granted();
    const fresh = origins.filter((one) => asked.includes(one));
    await followInTurn();
    if (fresh.length) await start(fresh);
  }

  permissions.onAdded.addListener(({ origins = [] }) => void (origins.length && begin(origins)));
  publishers.watch((dropped) => void begin(dropped));
  permissions.onRemoved.addListener(async ({ origins = [] }) => {
    if (!origins.length) return;
    await followInTurn();
    const left: Left = { tell: 'left', origins: (await granted()).origins };
    for (const { id } of await tabs.query({}))
      if (id !== undefined) tabs.sendMessage(id, left).catch(() => undefined);
  });
  // An update forgets what was registered, and permissions may have changed while nobody was there to hear it.
  runtime.onInstalled.addListener(() => void followInTurn());
  runtime.onStartup.addListener(() => void followInTurn());
}
