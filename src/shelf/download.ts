import { mostBytes, textOf } from '../presets/json';
import { PresetRefused, refused } from '../presets/mistake';
import { readAtMost } from '../presets/read-at-most';

/** What came of looking at an address: the same as before, or a file and its mark. */
export type Downloaded =
  | { readonly state: 'same' }
  | { readonly state: 'new'; readonly file: string; readonly etag: string | null };

/** A signed preset is its text once more as a JSON string: some signs become two. */
const mostWithEnvelope = mostBytes * 1.25 + 16 * 1024;

/** How long an address may take, in milliseconds. */
export const patience = 10_000;

const unreached = 'The address can’t be reached, or broke off. It is tried again later.';

const kinds = /^(application\/(json|[\w.+-]+\+json|octet-stream)|text\/plain)\b/i;

/** The origin of an address that a subscription may have. Throws E-ORIGIN. */
export function originOf(address: string, allowed: readonly string[] = []): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw refused(
      'E-ORIGIN',
      `“${address.slice(0, 80)}” is no address. Copy the whole of it, from https:// on.`,
    );
  }
  if (url.protocol !== 'https:')
    throw refused('E-ORIGIN', 'The address must begin with https://. Ask its author for that one.');
  if (url.username || url.password)
    throw refused('E-ORIGIN', 'There is a name or a password in the address. Take it out.');
  if (allowed.length > 0 && !allowed.includes(url.origin))
    throw refused(
      'E-ORIGIN',
      `Your organisation allows ${allowed.join(', ')}, not ${url.origin}. Ask your administrator.`,
    );
  return url.origin;
}

/**
 * Fetches a preset's file: no cookies, no referrer, no redirects, cut at its size and at `patience`.
 * @throws PresetRefused E-ORIGIN, E-NET, E-SIZE
 */
export async function download(url: string, etag: string | null, wait = patience): Promise<Downloaded> {
  originOf(url);
  const cut = AbortSignal.timeout(wait);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: etag ? { 'If-None-Match': etag } : {},
      signal: cut,
    });
    if (response.status === 304) return { state: 'same' };
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400))
      throw refused('E-NET', 'The address leads on to another one. Subscribe to that one, if you trust it.');
    if (!response.ok)
      throw refused('E-NET', `The address answered ${response.status}. Ask its author, or wait.`);
    const kind = response.headers.get('content-type') ?? '';
    if (kind !== '' && !kinds.test(kind))
      throw refused(
        'E-NET',
        `The address gives ${kind.split(';')[0]}, not a preset. Look whether it is the right one.`,
      );
    const file = textOf(await readAll(response), mostWithEnvelope);
    return { state: 'new', file, etag: response.headers.get('etag') };
  } catch (thrown) {
    if (thrown instanceof PresetRefused) throw thrown;
    if (cut.aborted)
      throw refused('E-NET', `The address took longer than ${wait / 1000} seconds. It is tried again later.`);
    throw refused('E-NET', unreached);
  }
}

/** The same for somebody who was asked whether to fetch from there: after a no, a host that is closed to others is the no. */
export function downloadAfter(yes: boolean): typeof download {
  return async (url, etag, wait) => {
    try {
      return await download(url, etag, wait);
    } catch (thrown) {
      if (yes || !(thrown instanceof PresetRefused) || thrown.mistakes[0]?.says !== unreached) throw thrown;
      throw refused(
        'E-ORIGIN',
        `You did not allow ${new URL(url).host}, and it can’t be read without that. Look again and allow it, or save its file and choose that.`,
      );
    }
  };
}

/** The bytes of an answer, as long as they are not too many. */
async function readAll(response: Response): Promise<Uint8Array> {
  const whole = response.body ? await readAtMost(response.body, mostWithEnvelope) : new Uint8Array();
  const size = whole.length;
  if (size > mostWithEnvelope)
    throw refused('E-SIZE', `The file has more than ${mostWithEnvelope} bytes. Ask its author to split it.`);
  const announced = Number(response.headers.get('content-length') ?? size);
  if (!response.headers.get('content-encoding') && size < announced)
    throw refused('E-NET', 'The file was cut off on its way. It is tried again later.');
  return whole;
}
