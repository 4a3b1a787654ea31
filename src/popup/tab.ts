import type { Tabs } from 'webextension-polyfill';
import type { Tab } from './reach';

/**
 * The tab that the popup speaks of: the active one, or the one named in the page's address, `?tab=ID`, when the popup
 * is opened in a tab of its own (tests and screenshots do).
 */
export async function openTab(tabs: Tabs.Static, search: string): Promise<Tab> {
  const named = Number(new URLSearchParams(search).get('tab'));
  const [active] = named > 0 ? [] : await tabs.query({ active: true, currentWindow: true });
  const id = named > 0 ? named : active?.id;
  if (id === undefined) {
    const nobody = () => Promise.reject(new Error('Receiving end does not exist.'));
    return { ask: nobody, reload: nobody };
  }
  return {
    reload: () => tabs.reload(id),
    async ask(ask) {
      try {
        return await tabs.sendMessage(id, ask);
      } catch (error) {
        // Only the addresses of sites that we read are shown to us: there somebody should have answered.
        const { url, status } = await tabs.get(id);
        if (url?.startsWith('https:') && status === 'complete') throw new Error('The page does not answer.');
        throw error;
      }
    },
  };
}
