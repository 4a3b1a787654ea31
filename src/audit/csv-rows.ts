import { type CsvError, parse } from 'csv-parse/browser/esm';

/** A row by its columns' names in lower case, or the sentence that says why the table can't be read from here on. */
export type Row =
  | { readonly line: number; readonly cells: Readonly<Record<string, string>> }
  | { readonly line: number; readonly broken: string };

/** The sign between the cells: whichever the header has most of. */
export function delimiterOf(header: string): string {
  const count = (sign: string) => header.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** The rows of a table as it is read; the first non-empty one names the columns. Never throws for what the file holds. */
export async function* csvRows(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<Row> {
  let rows: Row[] = [];
  let failed: CsvError | null = null;
  const parser = parse({
    delimiter,
    bom: true,
    columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: 4_000_000,
    on_record: (cells: Record<string, string>, { lines }) => {
      rows.push({ line: lines, cells });
      return null;
    },
  });
  parser.on('error', (error: CsvError) => {
    failed = error;
  });
  const ended = new Promise<void>((resolve) => {
    parser.on('close', resolve);
    parser.on('end', resolve);
    parser.on('error', () => resolve());
  });
  parser.resume();
  for await (const piece of text) {
    await new Promise<void>((resolve) => void parser.write(piece, () => resolve()));
    yield* rows;
    rows = [];
    if (failed) break;
  }
  if (!failed) parser.end();
  await ended;
  yield* rows;
  const error = failed as CsvError | null;
  if (error) yield { line: Number(error.lines ?? 0), broken: error.message };
}
