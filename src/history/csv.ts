import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Posted } from './posted';

/** The history as a table for a spreadsheet, the oldest post first; no cell of it can be taken for a formula. */
export function historyCsv(posts: readonly Posted[]): string {
  return stringify(
    posts.map(({ at, site, kind, first, focus, reason, rules, rewrites, text }) => ({
      posted: new Date(at).toISOString(),
      site,
      kind,
      'focus first': Math.round(first),
      focus: Math.round(focus),
      'something for the reader': reason ? 'yes' : 'no',
      rewrites,
      rules: rules.join(' '),
      text: text ?? '',
    })),
    { header: true, bom: true, escape_formulas: true, record_delimiter: 'windows' },
  );
}
