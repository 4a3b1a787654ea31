import { scaleBand, scaleLinear } from 'd3-scale';
import type { Week } from '../history/weeks';
import { say } from '../say';
import { ChartFrame, chart } from '../ui/ChartFrame';

const width = 328;

type ReasonChartProps = {
  readonly weeks: readonly Week[];
  readonly nameOf: (week: Week) => string;
  readonly ends: readonly [string, string];
};

/** How many of a week's posts have something in them for their reader. */
export function ReasonChart({ weeks, nameOf, ends }: ReasonChartProps) {
  const x = scaleBand<number>()
    .domain(weeks.map(({ start }) => start))
    .range([0, width])
    .padding(0.2);
  const y = scaleLinear()
    .domain([0, 1])
    .range([chart.bottom, chart.top + 10]);
  const last = weeks.filter(({ reason }) => reason !== null).at(-1);
  const bar = (week: Week, share: number) => ({
    x: x(week.start),
    y: y(share),
    width: Math.min(x.bandwidth(), 40),
    height: chart.bottom - y(share),
    rx: 3,
  });
  return (
    <ChartFrame
      title={say('reason_title')}
      hint={say('reason_hint')}
      width={width}
      ends={ends}
      headings={[say('week_of'), say('with_reason')]}
      rows={weeks.map((week) => ({ name: nameOf(week), says: share(week) }))}
    >
      {weeks.map((week) => (
        <rect key={week.start} class="whole" {...bar(week, 1)} />
      ))}
      {weeks.map((week) => (
        <rect
          key={week.start}
          class={week === last ? 'share end' : 'share'}
          {...bar(week, week.reason ?? 0)}
        />
      ))}
      {last?.reason != null && (
        <text class="you" text-anchor="end" x={width} y="13">
          {say('in_ten', { count: Math.round(last.reason * 10) })}
        </text>
      )}
    </ChartFrame>
  );
}

const share = ({ reason, posts }: Week) =>
  reason === null ? say('no_posts') : say('at_of', { at: Math.round(reason * posts), all: posts });
