import { mostBytes, textOf } from './json';
import { refused } from './mistake';
import { readAtMost } from './read-at-most';

/** The most a preset in a link may weigh, in characters. */
export const longestLink = 16 * 1024;

const mark = 'yw1.';

/** A preset's text as `yw1.…`: compressed, in letters that a link can hold. Throws E-SIZE when it is too long for one. */
export async function toLink(text: string): Promise<string> {
  const bytes = await through(new TextEncoder().encode(text), new CompressionStream('deflate-raw'));
  const code = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const link = mark + code.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  if (link.length > longestLink)
    throw refused(
      'E-SIZE',
      `As a link it has ${link.length} characters; ${longestLink} are the most. Share it as a file, or by its address.`,
    );
  return link;
}

/** Finds `yw1.…` in what was pasted, a link around it or not; null when it has none. */
export function linkIn(pasted: string): string | null {
  return /(?:^|[#\s])(yw1\.[\w-]+)/.exec(pasted.trim())?.[1] ?? null;
}

/** The text of the preset in a `yw1.…`. Throws a `PresetRefused` when it is cut off, too long, or not one. */
export async function fromLink(link: string): Promise<string> {
  if (link.length > longestLink)
    throw refused(
      'E-SIZE',
      `The link has ${link.length} characters; ${longestLink} are the most. Ask for the file.`,
    );
  try {
    const code = link.slice(mark.length).replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(code), (sign) => sign.charCodeAt(0));
    return textOf(await through(bytes, new DecompressionStream('deflate-raw')));
  } catch (thrown) {
    if (thrown instanceof Error && thrown.name === 'PresetRefused') throw thrown;
    throw refused(
      'E-JSON',
      'The link is cut off or was changed. Copy the whole of it, from “yw1.” to its end.',
    );
  }
}

/** What a stream makes of some bytes. A small bomb of zeros must not fill the memory: it ends past what a preset may weigh. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const writer = stream.writable.getWriter();
  const written = writer.write(bytes).then(() => writer.close());
  written.catch(() => undefined);
  return readAtMost(stream.readable, mostBytes);
}
