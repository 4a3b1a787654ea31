import type { ComponentChildren } from 'preact';
import { type ChartRow, ChartTable } from './ChartTable';

/** The room that marks have in a chart, in units of its view box. */
export const chart = { height: 132, left: 30, right: 10, top: 12, bottom: 110 } as const;

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
      <ChartTable headings={headings} rows={rows} />
    </figure>
  );
}
