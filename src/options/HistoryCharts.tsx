import { habits } from '../history/habits';
import type { Posted } from '../history/posted';
import { lastWeeks, type Week } from '../history/weeks';
import { counted } from '../ui/verdict';
import { WayChart } from '../ui/WayChart';
import { Habits } from './Habits';
import { ReasonChart } from './ReasonChart';

const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
const nameOf = ({ start }: Week) => day.format(start);

/** The weeks at a glance, which habits fade, and how often a rewrite helped. */
export function HistoryCharts({ posts }: { readonly posts: readonly Posted[] }) {
  const now = Date.now();
  const weeks = lastWeeks(posts, now);
  const ends = [weeks[0] ? nameOf(weeks[0]) : '', 'this week'] as const;
  const rewritten = posts.filter(({ rewrites }) => rewrites > 0).length;
  return (
    <>
      <div class="charts">
        <WayChart
          title="Closer to your readers"
          hint="Focus, by week"
          points={weeks.map((week) => ({ name: nameOf(week), focus: week.focus }))}
          ends={ends}
          heading="Week of"
        />
        <ReasonChart weeks={weeks} nameOf={nameOf} ends={ends} />
      </div>
      <Habits habits={habits(posts, now)} />
      <p class="quiet">
        {counted(posts.length, 'post', 'posts')} kept, {rewritten} of them with a rewrite.
      </p>
    </>
  );
}
