import type { Tabs } from 'webextension-polyfill';
import type { Ask, Found } from '../messages';
import { originOf } from '../settings/origins';
import type { SitePermissions } from '../shelf/publishers';
import { type Lookout, placeOf } from './place';
import type { Tab } from './reach';

type Browser = Lookout & {
  readonly tabs: Tabs.Static;
  readonly permissions: Pick<SitePermissions, 'contains' | 'request'>;
};

/**
 * The tab that the popup speaks of: the active one, or the one named in the page's address, `?tab=ID`, when the popup
 * is opened in a tab of its own (tests and screenshots do).
 */
export async function openTab(browser: Browser, search: string): Promise<Tab> {
  const { tabs, permissions, scripting } = browser;
  const named = Number(new URLSearchParams(search).get('tab'));
  const [active] = named > 0 ? [] : await tabs.query({ active: true, currentWindow: true });
  const id = named > 0 ? named : active?.id;
  if (id === undefined) {
    const nobody = () => Promise.reject(new Error('Receiving end does not exist.'));
    return { ask: nobody, reload: nobody, place: async () => null, grant: async () => false };
  }
  // The draft was found in a frame of the page: there the talk goes on.
  let below = false;
  const ask = async (asked: Ask): Promise<unknown> => {
    const page = () => tabs.sendMessage(id, asked, { frameId: 0 });
    const frames = () => tabs.sendMessage(id, { ...asked, below: true });
    if (below) return frames();
    const answer = await page().catch((error) => error);
    const said = (answer as Partial<Found> | undefined)?.state;
    if (!(answer instanceof Error) && said !== 'no composer') return answer;
    const further = await frames().catch(() => undefined);
    if ((further as Partial<Found> | undefined)?.state === 'draft') {
      below = true;
      return further;
    }
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return {
    reload: () => tabs.reload(id),
    place: () => placeOf(id, browser),
    async ask(asked) {
      try {
        return await ask(asked);
      } catch (error) {
        const { url, status } = await tabs.get(id);
        const https = url?.startsWith('https:') ? new URL(url).hostname : null;
        // Where we may read somebody should have answered.
        if (https && status === 'complete' && (await permissions.contains({ origins: [originOf(https)] })))
          throw new Error('The page does not answer.');
        throw error;
      }
    },
    async grant(host) {
      if (!(await permissions.request({ origins: [originOf(host)] }))) return false;
      const target = { tabId: id, allFrames: true };
      await scripting.executeScript({ target, files: ['src/content.iife.js'] });
      return true;
    },
  };
}
