import type { Recast } from '../../engine/finding';
import { locale, say, sayCount } from '../../say';
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
  const ends = [month(months[0]?.month ?? '1970-01'), month(months.at(-1)?.month ?? '1970-01')] as const;
  return (
    <>
      <Files files={files} />
      {posts === 0 && <p class="says">{say('no_post_to_read')}</p>}
      {focus !== null && (
        <p class="says">{sayCount('past_summary', posts, { focus: Math.round(focus), nudges })}</p>
      )}
      {notEnglish > 0 && <p class="quiet">{sayCount('not_english', notEnglish)}</p>}
      {months.length > 1 && (
        <section class="panel">
          <WayChart
            title={say('by_month')}
            hint={say('by_month_hint')}
            width={900}
            points={months.map((one) => ({ name: month(one.month), focus: one.focus }))}
            ends={ends}
            heading={say('month')}
          />
        </section>
      )}
      {habits.length > 0 && <Habits habits={habits} posts={posts - notEnglish} />}
      <Sides best={best} worst={worst} turned={turned} />
    </>
  );
}

/** A month as people write it, of "2026-11". */
function month(name: string): string {
  const form = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale(), form).format(new Date(`${name}-01T00:00:00Z`));
}
