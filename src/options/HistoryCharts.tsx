import { habits } from '../history/habits';
import type { Posted } from '../history/posted';
import { lastWeeks, type Week } from '../history/weeks';
import { say, sayCount } from '../say';
import { dayOf } from '../ui/time';
import { WayChart } from '../ui/WayChart';
import { Habits } from './Habits';
import { ReasonChart } from './ReasonChart';

const nameOf = ({ start }: Week) => dayOf(start);

/** The weeks at a glance, which habits fade, and how often a rewrite helped. */
export function HistoryCharts({ posts }: { readonly posts: readonly Posted[] }) {
  const now = Date.now();
  const weeks = lastWeeks(posts, now);
  const ends = [weeks[0] ? nameOf(weeks[0]) : '', say('this_week')] as const;
  const rewritten = posts.filter(({ rewrites }) => rewrites > 0).length;
  return (
    <>
      <div class="charts">
        <WayChart
          title={say('closer')}
          hint={say('focus_by_week')}
          points={weeks.map((week) => ({ name: nameOf(week), focus: week.focus }))}
          ends={ends}
          heading={say('week_of')}
        />
        <ReasonChart weeks={weeks} nameOf={nameOf} ends={ends} />
      </div>
      <Habits habits={habits(posts, now)} />
      <p class="quiet">{sayCount('posts_kept', posts.length, { rewritten })}</p>
    </>
  );
}
