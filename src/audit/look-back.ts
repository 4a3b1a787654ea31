import { inOrder, type Worker } from './in-order';
import type { Past } from './past';
import { openExport } from './read-export';
import type { FileRead } from './report/file-read';
import type { Judged, Seen } from './tally';

/** A file to look back at; its bytes are read once, piece by piece. */
export type Source = { readonly name: string; readonly bytes: () => AsyncIterable<Uint8Array> };

/** What a look back works with. */
export type Looking = {
  readonly judges: Worker<Past, Seen>;
  /** Hears every post, in the order of the files. */
  readonly heard: (judged: Judged) => Promise<void> | void;
  /** Ends it after the posts at hand; what was read until then counts. */
  readonly signal?: AbortSignal;
  /** What went wrong outside a file's own words, as a sentence: it can't be opened, it may not be read. */
  readonly mistakeOf: (mistake: unknown) => string;
};

/** So many places that could not be read are kept of each file; the others are counted. */
const mostUnread = 100;

/** Reads past posts out of files, judges each, and tells what came of every file. Never throws for what a file holds. */
export async function lookBack(sources: readonly Source[], looking: Looking): Promise<readonly FileRead[]> {
  const files: FileRead[] = [];
  for (const source of sources) {
    if (looking.signal?.aborted) break;
    files.push(await readSource(source, looking));
  }
  return files;
}

async function readSource({ name, bytes }: Source, looking: Looking): Promise<FileRead> {
  const { judges, heard, signal, mistakeOf } = looking;
  const left = { repost: 0, 'no text': 0, private: 0 };
  const unread: { readonly place: string; readonly why: string }[] = [];
  let format: string | null = null;
  let posts = 0;
  let unreadCount = 0;
  const failed = (place: string, why: string) => {
    unreadCount += 1;
    if (unread.length < mostUnread) unread.push({ place, why });
  };
  const judged: Worker<Past, Judged> = {
    ...judges,
    async work(pasts) {
      const reports = await judges.work(pasts);
      return reports.flatMap((report, index) => {
        const past = pasts[index];
        return past ? [{ past, report }] : [];
      });
    },
  };
  const line = inOrder(judged, (one) => {
    posts += 1;
    return heard(one);
  });
  try {
    try {
      const opened = await openExport(name, bytes());
      format = opened.format;
      for await (const entry of opened.entries) {
        if (signal?.aborted) break;
        if (entry.kind === 'left') left[entry.why] += 1;
        else if (entry.kind === 'unread') failed(entry.place, entry.why);
        else await line.put(entry.past);
      }
    } finally {
      // Of half a file, too, what was read counts.
      await line.end();
    }
  } catch (mistake) {
    failed(name, mistakeOf(mistake));
  }
  return { file: name, format, posts, left, unreadCount, unread };
}
