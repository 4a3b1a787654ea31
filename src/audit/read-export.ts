import type { Format, Read } from './past';
import { peeked, textOf } from './text-of';

const files = import.meta.glob<Format>('./formats/*.ts', { eager: true, import: 'default' });
const named = (name: string) => files[`./formats/${name}.ts`];
/** What looks at least like itself comes last: a table may be of any tool, and lines of JSON of anything. */
const last = ['ndjson', 'plain-table'];

/** Every kind of file that can be read, in the order in which they are tried. */
export const formats: readonly Format[] = [
  ...Object.entries(files)
    .filter(([file]) => !last.includes(file.replace(/^.*\/|\.ts$/g, '')))
    .map(([, format]) => format),
  ...last.map(named).filter((format) => format !== undefined),
];

/** How many characters of a file tell what it is. */
const headLength = 4096;

/** What a file is, and what is in it. `format` is null for a file nobody knows; then the one entry says so. */
export type Export = { readonly format: string | null; readonly entries: AsyncGenerator<Read> };

/** Opens what a network or a tool let somebody download. `file` is its name; it is read piece by piece. */
export async function openExport(file: string, bytes: AsyncIterable<Uint8Array>): Promise<Export> {
  const { head, whole } = await peeked(textOf(bytes), headLength);
  const format = formats.find(({ is }) => is(file, head));
  if (format) return { format: format.name, entries: format.read(whole, file) };
  await whole.return(undefined);
  return { format: null, entries: unknown(file) };
}

async function* unknown(file: string): AsyncGenerator<Read> {
  const names = formats.map(({ name }) => name).join(', ');
  yield { kind: 'unread', place: file, why: `it is none of the files Youward knows: ${names}` };
}
