/** A post that was published once, as an export of its network has it. */
export type Past = {
  readonly text: string;
  /** When it was posted, in milliseconds since 1970; null where the export does not say. */
  readonly at: number | null;
  /** The id of its site (`x`, `facebook` …), or the network's name as the export gives it; empty when unknown. */
  readonly site: string;
  readonly kind: 'post' | 'reply';
};

/** What comes out of an export, in its order: a post, one that is left alone, or a place that made no sense. */
export type Read =
  | { readonly kind: 'past'; readonly past: Past }
  /** Somebody else's words, nobody's, or words for one person only: not judged, and counted. */
  | { readonly kind: 'left'; readonly why: 'repost' | 'no text' | 'private' }
  /** `place` is for people: `posts.csv row 7`. */
  | { readonly kind: 'unread'; readonly place: string; readonly why: string };

/** One kind of file that networks and tools let people download. */
export type Format = {
  /** As people call it: "X archive". */
  readonly name: string;
  /** True when a file of this name that begins like this is one of these. */
  readonly is: (file: string, head: string) => boolean;
  /** Reads a file piece by piece; holds no more of it than one post. */
  readonly read: (text: AsyncIterable<string>, file: string) => AsyncGenerator<Read>;
};

/** A post, or why it is left alone. */
export function pastOf(past: Past): Read {
  return past.text.trim() === '' ? { kind: 'left', why: 'no text' } : { kind: 'past', past };
}

/** A moment as exports write it, in milliseconds since 1970; null for what is none. A time without a zone is UTC. */
export function momentOf(written: unknown): number | null {
  if (typeof written === 'number') return Number.isFinite(written) && written > 0 ? written * 1000 : null;
  if (typeof written !== 'string' || written.trim() === '') return null;
  const plain = /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d(:\d\d)?$/.test(written.trim());
  const moment = Date.parse(plain ? `${written.trim().replace(' ', 'T')}Z` : written);
  return Number.isNaN(moment) ? null : moment;
}
