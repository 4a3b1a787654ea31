import type { Scripting, Tabs } from 'webextension-polyfill';
import { originOf } from '../settings/origins';
import type { SitePermissions } from '../shelf/publishers';
import { siteOf } from '../story/site-of';

/** Where the tab is: Youward reads there already, or its writer may ask for it. `frame`: it stands in the page. */
export type Place =
  | { readonly state: 'on'; readonly host: string }
  | { readonly state: 'asks'; readonly host: string; readonly name: string | null; readonly frame: boolean };

/** The parts of a browser that tell where a tab is. */
export type Lookout = {
  readonly tabs: Pick<Tabs.Static, 'get'>;
  readonly permissions: Pick<SitePermissions, 'contains'>;
  readonly scripting: Pick<Scripting.Static, 'executeScript'>;
};

/** The hosts of the frames in which a post could be written, the largest first. It runs in the page. */
function framesOf(): string[] {
  const sized = [...document.querySelectorAll('iframe')].map((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    return { address: frame.src, size: width >= 200 && height >= 60 ? width * height : 0 };
  });
  const large = sized.filter(({ size }) => size > 0).sort((one, other) => other.size - one.size);
  return large
    .map(({ address }) => (address.startsWith('https:') ? new URL(address).hostname : ''))
    .filter((host) => host !== '' && host !== location.hostname);
}

/** Where a tab is, or null where nothing can be read: a page of the browser, or one without encryption. */
export async function placeOf(id: number, { tabs, permissions, scripting }: Lookout): Promise<Place | null> {
  const { url } = await tabs.get(id);
  if (!url?.startsWith('https:')) return null;
  const host = new URL(url).hostname;
  const isOn = (name: string) => permissions.contains({ origins: [originOf(name)] });
  const asks = (name: string, frame: boolean): Place => {
    return { state: 'asks', host: name, name: siteOf(name)?.site.name ?? null, frame };
  };
  if (!(await isOn(host))) return asks(host, false);
  const [page] = await scripting.executeScript({ target: { tabId: id }, func: framesOf }).catch(() => []);
  for (const name of new Set((page?.result as string[] | undefined) ?? []))
    if (!(await isOn(name))) return asks(name, true);
  return { state: 'on', host };
}
