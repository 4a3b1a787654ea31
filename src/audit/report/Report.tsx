import type { Recast } from '../../engine/finding';
import { counted } from '../../ui/verdict';
import { WayChart } from '../../ui/WayChart';
import type { Judged, Summary } from '../tally';
import { Files } from './Files';
import type { FileRead } from './file-read';
import { Habits } from './Habits';
import { Sides } from './Sides';

export type ReportProps = {
  readonly summary: Summary;
  readonly files: readonly FileRead[];
  /** A post turned to its reader; null when there is no honest way. */
  readonly turned: (judged: Judged) => Recast | null;
};

/** What a look back found: the months, the habits, and posts at both ends. */
export function Report({ summary, files, turned }: ReportProps) {
  const { posts, nudges, focus, months, habits, best, worst, notEnglish } = summary;
  const month = (name: string) => monthName.format(new Date(`${name}-01T00:00:00Z`));
  const ends = [month(months[0]?.month ?? '1970-01'), month(months.at(-1)?.month ?? '1970-01')] as const;
  return (
    <>
      <Files files={files} />
      {posts === 0 && <p class="says">There was no post to read.</p>}
      {focus !== null && (
        <p class="says">
          {counted(posts, 'post', 'posts')}, focus {Math.round(focus)} of 100 on average. {nudges} of them are
          mostly about their author.
        </p>
      )}
      {notEnglish > 0 && (
        <p class="quiet">{counted(notEnglish, 'post is', 'posts are')} not in English and not judged.</p>
      )}
      {months.length > 1 && (
        <section class="panel">
          <WayChart
            title="Month by month"
            hint="Focus. Higher is closer to the people who read you."
            width={900}
            points={months.map((one) => ({ name: month(one.month), focus: one.focus }))}
            ends={ends}
            heading="Month"
          />
        </section>
      )}
      {habits.length > 0 && <Habits habits={habits} posts={posts - notEnglish} />}
      <Sides best={best} worst={worst} turned={turned} />
    </>
  );
}

const monthName = new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric', timeZone: 'UTC' });
