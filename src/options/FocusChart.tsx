import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { Week } from '../history/weeks';
import { ChartFrame, chart } from './ChartFrame';

/** The dot's way from us to you, week by week. */
export function FocusChart({ weeks }: { readonly weeks: readonly Week[] }) {
  const x = scalePoint<number>()
    .domain(weeks.map(({ start }) => start))
    .range([chart.left, chart.width - chart.right]);
  const y = scaleLinear().domain([0, 100]).range([chart.bottom, chart.top]);
  const points = weeks.filter((week) => week.focus !== null);
  const at = (week: Week) => ({ cx: x(week.start) ?? chart.left, cy: y(week.focus ?? 0) });
  const way = line<Week>(
    (week) => at(week).cx,
    (week) => at(week).cy,
  )(points);
  return (
    <ChartFrame
      title="Closer to your readers"
      hint="Focus, by week"
      weeks={weeks}
      heading="Focus of 100"
      value={({ focus }) => (focus === null ? 'no posts' : String(Math.round(focus)))}
    >
      {[0, 100].map((edge) => (
        <line
          key={edge}
          class="axis"
          x1={chart.left}
          x2={chart.width - chart.right}
          y1={y(edge)}
          y2={y(edge)}
        />
      ))}
      <text class="you" x="0" y={y(100) + 4}>
        you
      </text>
      <text x="0" y={y(0) + 4}>
        us
      </text>
      {way && <path class="way" d={way} />}
      {points.map((week, index) => {
        const last = index === points.length - 1;
        return <circle key={week.start} class={last ? 'end' : 'point'} {...at(week)} r={last ? 6 : 2.5} />;
      })}
    </ChartFrame>
  );
}
