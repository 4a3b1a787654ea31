import { CsvError, parse } from 'csv-parse';
import { type Bytes, peek, utf8 } from './lines';
import { type Entry, idOf, mostBytes, postOf, RecordMistake } from './post';

/** The column that holds the post, by the names people give it; the first of these that is there. */
const textColumns = ['text', 'post', 'message', 'content', 'body'];

type Row = { readonly line: number; readonly record: readonly Uint8Array[] };

/**
 * Reads a table with a header, one post a row. The text column is found by name, and so are id, author, names,
 * platform and kind. Commas, semicolons or tabs, whichever the header uses.
 */
export async function* readCsv(input: Bytes, name: string): AsyncGenerator<Entry> {
  let columns: readonly string[] | null = null;
  for await (const row of rowsOf(input)) {
    if (row instanceof CsvError) {
      const line = Number(row.lines);
      yield unreadAt(name, line, `from here on it can't be read as a table: ${row.message}`);
    } else if (columns === null) {
      columns = columnsOf(row);
      if (columns.includes('text')) continue;
      yield unreadAt(name, row.line, missingColumn(columns));
      return;
    } else yield entryOf(row, columns, name);
  }
}

/** The rows of a table; the last is an error when the table breaks off. */
async function* rowsOf(input: Bytes): AsyncGenerator<Row | CsvError> {
  const { head, all } = await peek(input, (bytes) => bytes.length >= 4096 || bytes.includes(0x0a));
  // The parser drops the rows it holds when it meets an error, so it holds none: each is taken as it is read.
  const rows: Row[] = [];
  const parser = parse({
    delimiter: delimiterOf(head),
    encoding: null,
    max_record_size: mostBytes,
    on_record: (record, { lines }) => {
      // With no encoding the cells are bytes, which the package's types do not know.
      rows.push({ line: lines, record: record as unknown as readonly Uint8Array[] });
      return null;
    },
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  parser.on('error', () => {});
  parser.resume();
  const fed = (feed: (done: (error?: Error | null) => void) => void) =>
    new Promise<Error | null>((resolve) => feed((error) => resolve(error ?? null)));
  let isFirst = true;
  for await (const chunk of all) {
    const bytes = isFirst ? withoutMark(chunk) : chunk;
    isFirst = false;
    const error = await fed((done) => parser.write(bytes, done));
    yield* rows.splice(0);
    if (error) return yield asCsvError(error);
  }
  const error = await fed((done) => parser.end(done));
  yield* rows.splice(0);
  if (error) yield asCsvError(error);
}

function asCsvError(error: Error): CsvError {
  if (error instanceof CsvError) return error;
  throw error;
}

/** Without the byte order mark that spreadsheets put first. */
const withoutMark = (bytes: Uint8Array) =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;

function columnsOf({ record }: Row): readonly string[] {
  const names = record.map((bytes) => (utf8(bytes) ?? '').trim().toLowerCase());
  const text = textColumns.find((column) => names.includes(column));
  const at = text === undefined ? -1 : names.indexOf(text);
  return names.map((column, index) => (index === at ? 'text' : column === 'text' ? '' : column));
}

const missingColumn = (columns: readonly string[]) =>
  `there is no text column; name one of them ${textColumns.join(', ')} (there are: ${columns.join(', ')})`;

function entryOf({ line, record }: Row, columns: readonly string[], name: string): Entry {
  const fallback = `${name}:${line}`;
  const cells: Record<string, string> = Object.create(null);
  for (const [index, column] of columns.entries()) {
    const cell = utf8(record[index] ?? new Uint8Array());
    if (cell === null)
      return unreadAt(name, line, 'it is not UTF-8; save the file as UTF-8', idOf(cells, fallback));
    if (column !== '' && !(column in cells)) cells[column] = cell;
  }
  try {
    return { kind: 'post', post: postOf(cells, fallback) };
  } catch (mistake) {
    if (mistake instanceof RecordMistake) return unreadAt(name, line, mistake.message, idOf(cells, fallback));
    throw mistake;
  }
}

function unreadAt(name: string, line: number, error: string, id: string | number = `${name}:${line}`): Entry {
  return { kind: 'unread', unread: { id, place: `${name} line ${line}`, error } };
}

function delimiterOf(head: Uint8Array): string {
  const header = new TextDecoder().decode(head).split(/[\r\n]/, 1)[0] ?? '';
  const unquoted = header.replace(/"[^"]*"/g, '');
  const count = (mark: string) => unquoted.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
