import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Judged } from './tally';

const columns = ['posted', 'site', 'kind', 'focus', 'nudge', 'rules', 'text'];

/** Judged posts as rows of a table for a spreadsheet; `header` for the first. No cell can be taken for a formula. */
export function rowsOf(judged: readonly Judged[], header: boolean): string {
  return stringify(
    judged.map(({ past, report }) => [
      past.at === null ? '' : new Date(past.at).toISOString(),
      past.site,
      past.kind,
      report.language === 'en' ? Math.round(report.focus) : '',
      report.nudge ? 'yes' : 'no',
      [...new Set(report.findings.map(({ rule }) => rule))].join(' '),
      past.text,
    ]),
    { header, bom: header, columns, escape_formulas: true, record_delimiter: 'windows' },
  );
}
