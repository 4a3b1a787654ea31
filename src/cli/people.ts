import type { Finding, Rewrite } from '../engine/finding';
import type { Severity } from '../engine/rule';
import { columnsOf, harmless, type Row, rowsOf } from './columns';
import type { Paint } from './paint';
import type { Checked } from './result';

const strokes: Readonly<Record<Severity, string>> = { note: '┄', warn: '─', strong: '━' };
const meterColumns = 24;
const margin = '  ';

/** A checked draft for people: where it stands between us and you, its marks, their reasons and ways out. */
export function drawChecked({ post, report, recasts }: Checked, columns: number, paint: Paint): string {
  const width = Math.max(30, Math.min(columns, 100)) - margin.length;
  const head = paint('bold', harmless(String(post.id)));
  if (report.language !== 'en') {
    const why = report.language === 'none' ? 'No words to read here.' : 'Not English: checking is off.';
    return `${head}\n${margin}${why}\n`;
  }
  const turned = report.nudge || report.findings.length > 0 ? recasts : [];
  const blocks = [
    `${head}\n${margin}${meter(report.focus, paint)}${report.nudge ? ` ${paint('magenta', '· nudge')}` : ''}`,
    drawDraft(post.text, report.findings, width, paint),
    ...report.findings.map((finding, index) => drawFinding(finding, index + 1, post.text, width, paint)),
    section(
      'Why',
      report.reasons.map(({ says }) => hanging('· ', says, width)),
      paint,
    ),
    ...(turned.length ? [section('Turned towards the reader', [], paint)] : []),
    ...turned.map(({ label, text, blanks }) =>
      [
        margin + paint('bold', label),
        ...drawText(text, blanks, width - 2, paint).map((row) => `${margin}  ${row}`.trimEnd()),
      ].join('\n'),
    ),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function meter(focus: number, paint: Paint): string {
  const at = Math.round((focus / 100) * (meterColumns - 1));
  const track = '─'.repeat(at) + paint('magenta', '●') + '─'.repeat(meterColumns - 1 - at);
  return `${paint('dim', 'us')} ${track} ${paint('magenta', 'you')}  ${focus} of 100`;
}

function section(title: string, rows: readonly string[], paint: Paint): string {
  if (rows.length === 0 && title === 'Why') return '';
  return [margin + paint('bold', title), ...rows].join('\n');
}

/** Text behind a bullet, its further rows set in as far as its first. */
function hanging(bullet: string, text: string, width: number): string {
  const inset = ' '.repeat(columnsOf(bullet));
  return rowsOf(text, width - inset.length)
    .map((row, index) => margin + (index === 0 ? bullet : inset) + shown(row))
    .join('\n');
}

const shown = (row: Row) =>
  row.cells
    .map(({ text }) => text)
    .join('')
    .trimEnd();

function drawDraft(text: string, findings: readonly Finding[], width: number, paint: Paint): string {
  return rowsOf(text, width)
    .flatMap((row) => {
      const marks = markRow(row, findings);
      return marks === ''
        ? [(margin + shown(row)).trimEnd()]
        : [margin + shown(row), margin + paint('magenta', marks)];
    })
    .join('\n');
}

/** The row under a row of text: each finding's number where it begins, its stroke as far as it goes. */
function markRow(row: Row, findings: readonly Finding[]): string {
  let drawn = '';
  let waiting = '';
  for (const { start, end, columns } of row.cells) {
    const index = findings.findIndex((one) => one.start < end && one.end > start);
    const finding = findings[index];
    if (finding && start <= finding.start) waiting = String(index + 1);
    const stroke = finding ? strokes[finding.severity] : ' ';
    const number = finding ? waiting.slice(0, columns) : '';
    waiting = waiting.slice(number.length);
    drawn += number + stroke.repeat(columns - number.length);
  }
  return drawn.trimEnd();
}

function drawFinding(finding: Finding, number: number, draft: string, width: number, paint: Paint): string {
  const says = hanging(`${number} `, finding.says, width);
  const why = rowsOf(finding.why, width - 2).map((row) => `${margin}  ${paint('dim', shown(row))}`);
  const ways = finding.rewrites.flatMap((rewrite) => {
    const title = rewrite.scope === 'starter' ? `${rewrite.label} (a start to copy)` : rewrite.label;
    const { text, fresh } = inPlace(rewrite, draft);
    const body = drawText(text, fresh, width - 6, paint).map((row) => `${margin}      ${row}`);
    return [`${margin}  → ${title}`, ...body];
  });
  return [paint('bold', says) + paint('dim', `  ${finding.rule}`), ...why, ...ways].join('\n');
}

/** A range of a text, as UTF-16 offsets. */
type Range = { readonly start: number; readonly end: number };

/** A rewrite where it would stand: with a few words of its line before and behind it, and where the new words are. */
function inPlace(
  { text, scope, start, end }: Rewrite,
  draft: string,
): { text: string; fresh: readonly Range[] } {
  if (scope === 'starter') return { text, fresh: [{ start: 0, end: text.length }] };
  const before = /[^\n]*$/.exec(draft.slice(0, start))?.[0] ?? '';
  const behind = /^[^\n]*/.exec(draft.slice(end))?.[0] ?? '';
  const head = before.length > 30 ? `… ${before.slice(-24).replace(/^\S*\s/, '')}` : before;
  const tail = behind.length > 60 ? `${behind.slice(0, 48).replace(/\s\S*$/, '')} …` : behind;
  return { text: head + text + tail, fresh: [{ start: head.length, end: head.length + text.length }] };
}

/** A text's rows, the given ranges in the accent. */
function drawText(text: string, accented: readonly Range[], width: number, paint: Paint): string[] {
  return rowsOf(text, width).map((row) => {
    let drawn = '';
    let run = '';
    let inAccent = false;
    const flush = () => {
      drawn += inAccent && run !== '' ? paint('magenta', run) : run;
      run = '';
    };
    for (const cell of row.cells) {
      const now = accented.some((range) => range.start <= cell.start && cell.start < range.end);
      if (now !== inAccent) flush();
      inAccent = now;
      run += cell.text;
    }
    flush();
    return drawn.trimEnd();
  });
}
