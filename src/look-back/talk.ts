import type { FileRead } from '../audit/report/file-read';
import type { Judged, Summary } from '../audit/tally';
import type { Context, Recast } from '../engine/finding';

/** Which posts are looked at; an empty text means all. */
export type Filter = {
  /** Like "2026". */
  readonly year: string;
  readonly site: string;
  /** A rule's id. */
  readonly habit: string;
  /** Words that stand in the post, in any case. */
  readonly words: string;
};

export const everything: Filter = { year: '', site: '', habit: '', words: '' };

/** What the page asks of its worker. */
export type Wish =
  | { readonly wish: 'read'; readonly files: readonly File[]; readonly context: Context }
  | { readonly wish: 'stop' }
  | { readonly wish: 'show'; readonly filter: Filter }
  | { readonly wish: 'table'; readonly filter: Filter };

/** How far the reading is, in bytes of all files and in posts. */
export type Progress = {
  readonly file: string;
  readonly read: number;
  readonly size: number;
  readonly posts: number;
};

/** The posts of a filter as a report shows them; `turned` has the recasts of `summary.worst`, in its order. */
export type Shown = {
  readonly summary: Summary;
  readonly turned: readonly (Recast | null)[];
  /** What there is to filter by, over all posts. */
  readonly years: readonly string[];
  readonly sites: readonly string[];
  readonly habits: readonly string[];
};

/** What the worker tells. */
export type Told =
  | ({ readonly told: 'progress' } & Progress)
  | { readonly told: 'files'; readonly files: readonly FileRead[] }
  | ({ readonly told: 'shown' } & Shown)
  | { readonly told: 'table'; readonly table: Blob };

/** True for a post that the filter lets through. */
export function passes({ past, report }: Judged, { year, site, habit, words }: Filter): boolean {
  if (year && (past.at === null || String(new Date(past.at).getUTCFullYear()) !== year)) return false;
  if (site && past.site !== site) return false;
  if (habit && !report.findings.some(({ rule }) => rule === habit)) return false;
  return !words || past.text.toLowerCase().includes(words.toLowerCase());
}
