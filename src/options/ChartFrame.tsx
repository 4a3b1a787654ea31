import type { ComponentChildren } from 'preact';
import type { Week } from '../history/weeks';

/** The size of a chart and the room its marks have in it, in units of its view box. */
export const chart = { width: 328, height: 132, left: 30, right: 10, top: 12, bottom: 110 } as const;

type ChartFrameProps = {
  readonly title: string;
  readonly hint: string;
  readonly weeks: readonly Week[];
  /** What the table calls the value. */
  readonly heading: string;
  readonly value: (week: Week) => string;
  readonly children: ComponentChildren;
};

const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });

/** A small chart under its title, with the same figures as a table. */
export function ChartFrame({ title, hint, weeks, heading, value, children }: ChartFrameProps) {
  const first = weeks.length > 1 ? weeks[0] : undefined;
  return (
    <figure>
      <figcaption>
        <b>{title}</b>
        <span class="hint">{hint}</span>
      </figcaption>
      <svg class="chart" viewBox={`0 0 ${chart.width} ${chart.height}`} aria-hidden="true">
        {children}
        {first && (
          <text x={chart.left} y="128">
            {day.format(first.start)}
          </text>
        )}
        <text text-anchor="end" x={chart.width - 2} y="128">
          this week
        </text>
      </svg>
      <details>
        <summary class="btn bare">As a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Week of</th>
              <th scope="col">{heading}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week.start}>
                <th scope="row">{day.format(week.start)}</th>
                <td>{value(week)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
