import type { Site } from '../engine/site';
import { originOf, takesHost } from '../settings/origins';
import { anySite } from './any-site';

/** A site with its id, the name of its file. */
export type KnownSite = { readonly id: string; readonly site: Site };

/** Every site of `src/sites`. */
export const sites: readonly KnownSite[] = Object.entries(
  import.meta.glob<Site>('../sites/*.ts', { eager: true, import: 'default' }),
).map(([file, site]) => ({ id: file.replace(/^.*\/|\.ts$/g, ''), site }));

/** The site that a host name belongs to, or null. */
export function siteOf(host: string): KnownSite | null {
  return sites.find(({ site }) => site.hosts.some((pattern) => takesHost(originOf(pattern), host))) ?? null;
}

/** The site of a page that we run in: by its host, else by what is on it, else any site that a writer has asked for. */
export function siteOfPage(document: Document): KnownSite {
  const shows = ({ site }: KnownSite) =>
    site.page !== undefined && document.querySelector(site.page) !== null;
  return siteOf(document.location.hostname) ?? sites.find(shows) ?? { id: 'any', site: anySite };
}
