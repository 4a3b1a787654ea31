/** The origin pattern of a host, as browsers grant it: `https://fernwood.example/*`. */
export const originOf = (host: string): string => `https://${host}/*`;

/** The host of an origin pattern; `*` when it takes every host. */
export const hostOf = (origin: string): string => origin.replace(/^[^:]+:\/\/|\/.*$/g, '');

/** True when an origin pattern takes a host: `*.fernwood.example` takes what is below it, and itself. */
export function takesHost(origin: string, host: string): boolean {
  const pattern = hostOf(origin);
  if (pattern === '*') return true;
  if (!pattern.startsWith('*.')) return pattern === host;
  return host === pattern.slice(2) || host.endsWith(pattern.slice(1));
}

/** What the writer granted beyond what came with the installation, in the order of the alphabet. */
export function askedFor(granted: readonly string[], installed: readonly string[]): readonly string[] {
  return granted.filter((origin) => !installed.includes(origin)).toSorted();
}
