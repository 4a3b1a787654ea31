const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A piece of text as a terminal shows it: UTF-16 `start` and `end`, and the columns it takes. */
export type Cell = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly columns: number;
};

/** One row of a terminal: its cells, and the UTF-16 range of the text that it shows. */
export type Row = { readonly cells: readonly Cell[]; readonly start: number; readonly end: number };

const wide =
  /\p{Emoji_Presentation}|\uFE0F|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\uFF01-\uFF60]/u;
const steering = /[^\P{Cc}\t\n]|[\u202A-\u202E\u2066-\u2069]/gu;

/** Text that can't steer a terminal: control and direction marks become �. */
export const harmless = (text: string) => text.replace(steering, '\uFFFD');

function cell(text: string, start: number): Cell {
  const shown = text === '\t' ? ' ' : harmless(text);
  const invisible = /^[\p{M}\u200B-\u200F\uFEFF]+$/u.test(shown);
  return { start, end: start + text.length, text: shown, columns: invisible ? 0 : wide.test(shown) ? 2 : 1 };
}

/** How many columns a text takes. */
export function columnsOf(text: string): number {
  let sum = 0;
  for (const { segment } of graphemes.segment(text)) sum += cell(segment, 0).columns;
  return sum;
}

/** A text as rows of at most `most` columns, broken at spaces where there are any. */
export function rowsOf(text: string, most: number): Row[] {
  const rows: Row[] = [];
  let cells: Cell[] = [];
  let columns = 0;
  const finish = (at: number) => {
    rows.push({ cells, start: cells[0]?.start ?? at, end: cells.at(-1)?.end ?? at });
    cells = [];
    columns = 0;
  };
  for (const { segment, index } of graphemes.segment(text)) {
    if (/^\r?\n$/.test(segment)) {
      finish(index);
      continue;
    }
    const next = cell(segment, index);
    if (columns + next.columns > most && segment !== ' ') {
      const space = cells.findLastIndex(({ text: shown }) => shown === ' ');
      const kept = space === -1 ? [] : cells.splice(space + 1);
      finish(index);
      cells = kept;
      columns = kept.reduce((sum, one) => sum + one.columns, 0);
    }
    cells.push(next);
    columns += next.columns;
  }
  finish(text.length);
  return rows;
}
