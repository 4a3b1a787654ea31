import { oneByOne } from '../audit/in-order';
import { lookBack } from '../audit/look-back';
import type { Past } from '../audit/past';
import type { FileRead } from '../audit/report/file-read';
import { rowsOf } from '../audit/rows';
import { type Judged, openTally, type Seen, seenOf } from '../audit/tally';
import type { Context } from '../engine/finding';
import { createEngine } from '../library';
import { type Filter, passes, type Told, type Wish } from './talk';
import { isThread, openThreads, serve } from './threads';

// Reads, judges and counts beside the page, so that the page never waits for it. Posts live as long as the page.
const engine = createEngine();
const posts: Judged[] = [];
const files: FileRead[] = [];
let stop = new AbortController();
let context: Context = {};

/** How often the page hears how far it is, in milliseconds. */
const beat = 200;
/** How many bytes are read before the page is heard again. */
const piece = 64 * 1024;
/** How many rows of a table are written at a time. */
const batch = 2000;

const tell = (told: Told) => postMessage(told);
const contextFor = (past: Past, around = context): Context => ({
  ...around,
  kind: past.kind,
  ...(past.site ? { site: past.site } : {}),
});
const judge = (past: Past, around?: Context): Seen =>
  seenOf(engine.check(past.text, contextFor(past, around)));

async function read(chosen: readonly File[]): Promise<void> {
  stop = new AbortController();
  const size = chosen.reduce((sum, file) => sum + file.size, 0);
  let done = 0;
  let last = 0;
  const beats = (file: string) => {
    if (performance.now() - last < beat) return;
    last = performance.now();
    tell({ told: 'progress', file, read: done, size, posts: posts.length });
  };
  async function* bytesOf(file: File): AsyncGenerator<Uint8Array> {
    const reader = file.stream().getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read())
      for (let from = 0; from < part.value.length; from += piece) {
        // Between two pieces the page is heard: it may want to stop.
        await new Promise((resolve) => setTimeout(resolve));
        if (stop.signal.aborted) return;
        const bytes = part.value.subarray(from, from + piece);
        done += bytes.length;
        beats(file.name);
        yield bytes;
      }
  }
  const threads = openThreads(size, context);
  const came = await lookBack(
    chosen.map((file) => ({ name: file.name, bytes: () => bytesOf(file) })),
    {
      signal: stop.signal,
      mistakeOf: () => 'the browser could not read it; it may have been moved or changed since it was chosen',
      judges: threads?.judges ?? oneByOne((past) => judge(past)),
      heard: (judged) => void posts.push(judged),
    },
  );
  threads?.close();
  files.push(...came);
  tell({ told: 'files', files });
}

function show(filter: Filter): void {
  const tally = openTally();
  for (const judged of posts) if (passes(judged, filter)) tally.add(judged);
  const summary = tally.summary();
  const turned = summary.worst.map(
    (judged) => engine.recast(judged.past.text, contextFor(judged.past))[0] ?? null,
  );
  const all = <T>(of: (judged: Judged) => readonly T[]) => [...new Set(posts.flatMap(of))].sort();
  tell({
    told: 'shown',
    summary,
    turned,
    years: all(({ past: { at } }) => (at === null ? [] : [String(new Date(at).getUTCFullYear())])),
    sites: all(({ past: { site } }) => (site ? [site] : [])),
    habits: all(({ report }) => report.findings.map(({ rule }) => rule)),
  });
}

function table(filter: Filter): void {
  const wanted = posts.filter((judged) => passes(judged, filter));
  const parts: string[] = [];
  for (let from = 0; from < wanted.length; from += batch)
    parts.push(rowsOf(wanted.slice(from, from + batch), from === 0));
  tell({ told: 'table', table: new Blob(parts, { type: 'text/csv' }) });
}

if (isThread()) serve(judge);
else
  addEventListener('message', ({ data }: MessageEvent<Wish>) => {
    switch (data.wish) {
      case 'read':
        context = data.context;
        void read(data.files);
        return;
      case 'stop':
        return stop.abort();
      case 'show':
        return show(data.filter);
      case 'table':
        return table(data.filter);
    }
  });
