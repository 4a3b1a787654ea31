import type { Site } from '../engine/site';

/** A site with its id, the name of its file. */
export type KnownSite = { readonly id: string; readonly site: Site };

/** Every site of `src/sites`. */
export const sites: readonly KnownSite[] = Object.entries(
  import.meta.glob<Site>('../sites/*.ts', { eager: true, import: 'default' }),
).map(([file, site]) => ({ id: file.replace(/^.*\/|\.ts$/g, ''), site }));

/** The site that a host name belongs to, or null. */
export function siteOf(host: string): KnownSite | null {
  return sites.find(({ site }) => site.hosts.some((pattern) => takes(pattern, host))) ?? null;
}

/** `*.example.com` takes every name below example.com and itself; anything else takes itself alone. */
function takes(pattern: string, host: string): boolean {
  if (!pattern.startsWith('*.')) return pattern === host;
  return host === pattern.slice(2) || host.endsWith(pattern.slice(1));
}
