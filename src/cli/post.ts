/** One post to check, as it came in. */
export type Post = {
  /** The post's own id; without one, `file:line` (or the file, when the whole file is one post). */
  readonly id: string | number;
  readonly text: string;
  readonly author?: string;
  readonly names?: readonly string[];
  readonly platform?: string;
  readonly kind?: 'post' | 'reply';
};

/** A place in the input where no post could be read. `place` is for people: `posts.ndjson line 3`. */
export type Unread = { readonly id: string | number; readonly place: string; readonly error: string };

/** What comes out of the input, in its order. */
export type Entry =
  | { readonly kind: 'post'; readonly post: Post }
  | { readonly kind: 'unread'; readonly unread: Unread };

/** A mistake in one record; its message says what to mend. */
export class RecordMistake extends Error {}

/** The most bytes one post may take in the input: a 100,000 character draft fits, escaped in full, six times over. */
export const mostBytes = 4_000_000;

const missing = (value: unknown) => value === undefined || value === null;

function string(record: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const value = record[key];
  if (missing(value)) return undefined;
  if (typeof value !== 'string')
    throw new RecordMistake(`"${key}" must be text, not ${JSON.stringify(value)}`);
  return value;
}

function names(value: unknown): readonly string[] | undefined {
  if (missing(value)) return undefined;
  const list = typeof value === 'string' ? value.split(/[,;|]/) : value;
  if (!Array.isArray(list) || !list.every((name) => typeof name === 'string'))
    throw new RecordMistake('"names" must be a list of texts, as in ["Acme", "Acme Cloud"]');
  return list.map((name) => name.trim()).filter((name) => name !== '');
}

function kind(value: string | undefined): Post['kind'] {
  const word = value?.trim().toLowerCase();
  if (word === undefined || word === '') return undefined;
  if (word === 'post' || word === 'reply') return word;
  throw new RecordMistake(`"kind" is "post" or "reply", not "${value}"`);
}

/** Reads one record of NDJSON or CSV; `fallback` is its id when it has none. Throws a `RecordMistake`. */
export function postOf(record: Readonly<Record<string, unknown>>, fallback: string): Post {
  const { id } = record;
  const own = typeof id === 'number' || (typeof id === 'string' && id !== '') ? id : fallback;
  if (missing(record.text))
    throw new RecordMistake(
      'it has no "text"; a post is {"text": "…"}, and id, author, names, platform, kind if known',
    );
  const read = {
    author: string(record, 'author')?.trim(),
    names: names(record.names),
    platform: string(record, 'platform')?.trim(),
    kind: kind(string(record, 'kind')),
  };
  const known = Object.fromEntries(
    Object.entries(read).filter(([, value]) => value !== undefined && value !== ''),
  );
  return { id: own, text: string(record, 'text') ?? '', ...known };
}

/** The id of a record that could not be read, when it has one all the same. */
export function idOf(record: unknown, fallback: string): string | number {
  const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined;
  return typeof id === 'number' || (typeof id === 'string' && id !== '') ? id : fallback;
}
