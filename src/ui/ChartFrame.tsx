import type { ComponentChildren } from 'preact';

/** The room that marks have in a chart, in units of its view box. */
export const chart = { height: 132, left: 30, right: 10, top: 12, bottom: 110 } as const;

/** One value of a chart, as its table has it: what it is called and what it says. */
export type ChartRow = { readonly name: string; readonly says: string };

type ChartFrameProps = {
  readonly title: string;
  readonly hint: string;
  readonly width: number;
  /** What stands under the chart's two ends. */
  readonly ends: readonly [string, string];
  /** The table's two headings, and its rows. */
  readonly headings: readonly [string, string];
  readonly rows: readonly ChartRow[];
  readonly children: ComponentChildren;
};

/** A small chart under its title, with the same figures as a table. */
export function ChartFrame({ title, hint, width, ends, headings, rows, children }: ChartFrameProps) {
  return (
    <figure>
      <figcaption>
        <b>{title}</b>
        <span class="hint">{hint}</span>
      </figcaption>
      <svg class="chart" viewBox={`0 0 ${width} ${chart.height}`} aria-hidden="true">
        {children}
        {rows.length > 1 && (
          <text x={chart.left} y="128">
            {ends[0]}
          </text>
        )}
        <text text-anchor="end" x={width - 2} y="128">
          {ends[1]}
        </text>
      </svg>
      <details>
        <summary class="btn bare">As a table</summary>
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
    </figure>
  );
}
