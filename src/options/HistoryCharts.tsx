import { habits } from '../history/habits';
import type { Posted } from '../history/posted';
import { lastWeeks } from '../history/weeks';
import { counted } from '../ui/verdict';
import { FocusChart } from './FocusChart';
import { Habits } from './Habits';
import { ReasonChart } from './ReasonChart';

/** The weeks at a glance, which habits fade, and how often a rewrite helped. */
export function HistoryCharts({ posts }: { readonly posts: readonly Posted[] }) {
  const now = Date.now();
  const weeks = lastWeeks(posts, now);
  const rewritten = posts.filter(({ rewrites }) => rewrites > 0).length;
  return (
    <>
      <div class="charts">
        <FocusChart weeks={weeks} />
        <ReasonChart weeks={weeks} />
      </div>
      <Habits habits={habits(posts, now)} />
      <p class="quiet">
        {counted(posts.length, 'post', 'posts')} kept, {rewritten} of them with a rewrite.
      </p>
    </>
  );
}
