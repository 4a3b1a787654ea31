import { say } from '../say';
/** One value of a chart, as its table has it: what it is called and what it says. */
export type ChartRow = { readonly name: string; readonly says: string };

type ChartTableProps = { readonly headings: readonly [string, string]; readonly rows: readonly ChartRow[] };

/** A chart's figures as a table, folded away. */
export function ChartTable({ headings, rows }: ChartTableProps) {
  return (
    <details>
      <summary class="btn bare">{say('as_table')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{headings[0]}</th>
            <th scope="col">{headings[1]}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, says }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{says}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
