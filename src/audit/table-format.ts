import { csvRows, delimiterOf } from './csv-rows';
import { type Format, momentOf, pastOf, type Read } from './past';

/** The columns of one tool's tables, by the names it gives them, in lower case; the first that is there is taken. */
type Columns = {
  readonly text: readonly string[];
  readonly at: readonly string[];
  readonly site: readonly string[];
};

/** All names that are known, for tables of any tool. */
const known: Columns = {
  text: [
    'sharecommentary',
    'post text',
    'post message',
    'update text',
    'text',
    'post',
    'message',
    'caption',
    'content',
    'body',
    'description',
  ],
  at: [
    'date (gmt)',
    'date',
    'created_at',
    'created at',
    'published',
    'posted',
    'sent at',
    'timestamp',
    'time',
    'day',
  ],
  site: ['social network', 'network', 'platform', 'channel', 'service', 'site', 'profile type'],
};

const columnsOf = (head: string) =>
  (
    head
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
      .find((line) => line.trim() !== '') ?? ''
  )
    .split(delimiterOf(head.split(/\r?\n/)[0] ?? ''))
    .map((name) => name.trim().replace(/^"|"$/g, '').toLowerCase());

/** A reader of tables. `has`: the columns that tell this tool's from others; `site`: where all of it was posted. */
export function tableFormat(
  name: string,
  has: readonly string[],
  site: string,
  turn: (text: string) => string = (text) => text,
  kind: 'post' | 'reply' = 'post',
): Format {
  return {
    name,
    is(file, head) {
      const there = columnsOf(head);
      return (
        (/\.(csv|tsv)$/i.test(file) || there.length > 1) && has.every((column) => there.includes(column))
      );
    },
    async *read(text, file) {
      const { first, rest } = await firstOf(text);
      const delimiter = delimiterOf(first.split(/\r?\n/).find((line) => line.trim() !== '') ?? '');
      let text_: string | undefined;
      for await (const row of csvRows(rest, delimiter)) {
        const place = `${file} line ${row.line}`;
        if ('broken' in row) {
          yield { kind: 'unread', place, why: row.broken };
          continue;
        }
        text_ ??= known.text.find((column) => column in row.cells);
        if (text_ === undefined) {
          yield noText(file, Object.keys(row.cells));
          return;
        }
        yield pastOf({
          text: turn(row.cells[text_] ?? ''),
          at: momentOf(cell(row.cells, known.at)),
          site: site || cell(row.cells, known.site).toLowerCase(),
          kind,
        });
      }
    },
  };
}

const cell = (cells: Readonly<Record<string, string>>, names: readonly string[]) =>
  names.map((name) => cells[name]?.trim()).find(Boolean) ?? '';

const noText = (file: string, columns: readonly string[]): Read => ({
  kind: 'unread',
  place: file,
  why: `none of its columns (${columns.join(', ')}) holds posts; call that column "text"`,
});

async function firstOf(text: AsyncIterable<string>) {
  const iterator = text[Symbol.asyncIterator]();
  const { value, done } = await iterator.next();
  const first: string = done ? '' : value;
  async function* rest() {
    yield first;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { first, rest: rest() };
}
