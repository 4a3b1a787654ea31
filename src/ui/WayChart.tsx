import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { say } from '../say';
import { ChartFrame, chart } from './ChartFrame';

/** A stretch of time with its mean focus, 0 (us) to 100 (you); null when nothing was posted in it. */
export type WayPoint = { readonly name: string; readonly focus: number | null };

type WayChartProps = {
  readonly title: string;
  readonly hint: string;
  readonly width?: number;
  readonly points: readonly WayPoint[];
  readonly ends: readonly [string, string];
  /** What the table calls a stretch of time. */
  readonly heading: string;
};

/** The dot's way from us to you over time. */
export function WayChart({ title, hint, width = 328, points, ends, heading }: WayChartProps) {
  const right = width - chart.right;
  const x = scalePoint<string>()
    .domain(points.map(({ name }) => name))
    .range([chart.left, right]);
  const y = scaleLinear().domain([0, 100]).range([chart.bottom, chart.top]);
  const posted = points.filter(({ focus }) => focus !== null);
  const place = ({ name, focus }: WayPoint) => ({ cx: x(name) ?? chart.left, cy: y(focus ?? 0) });
  const way = line<WayPoint>(
    (point) => place(point).cx,
    (point) => place(point).cy,
  )(posted);
  const rows = points.map(({ name, focus }) => ({
    name,
    says: focus === null ? say('no_posts') : String(Math.round(focus)),
  }));
  return (
    <ChartFrame {...{ title, hint, width, ends, rows }} headings={[heading, say('focus_of_100')]}>
      <line class="axis" x1={chart.left} x2={right} y1={y(0)} y2={y(0)} />
      <line class="axis" x1={chart.left} x2={right} y1={y(100)} y2={y(100)} />
      <text class="you" x="0" y={y(100) + 4}>
        {say('you')}
      </text>
      <text x="0" y={y(0) + 4}>
        {say('us')}
      </text>
      {way && <path class="way" d={way} />}
      {posted.map((point, index) => {
        const last = index === posted.length - 1;
        return (
          <circle key={point.name} class={last ? 'end' : 'point'} {...place(point)} r={last ? 6 : 2.5} />
        );
      })}
    </ChartFrame>
  );
}
