import type { Report } from '../engine/finding';
import { say } from '../say';
import { Balance } from '../ui/Balance';
import { Icon } from '../ui/icons';
import { Meter } from '../ui/Meter';
import { headline } from '../ui/verdict';
import { NotJudged } from './NotJudged';

type VerdictProps = { readonly draft: string; readonly report: Report; readonly before: number | null };

/** More reasons than this no one reads. */
const mostReasons = 5;

/** Where the draft stands between us and you, in one sentence, one dot and two counts. */
export function Verdict({ draft, report, before }: VerdictProps) {
  if (report.language !== 'en') return <NotJudged language={report.language} />;
  return (
    <section class="sec" aria-label={say('where_it_stands')}>
      <h2 class="says">{headline(report)}</h2>
      <Meter focus={report.focus} before={before} />
      <Balance draft={draft} counts={report.counts} />
      {report.tone && (
        <p class="hint tone" lang="en">
          {report.tone}
        </p>
      )}
      {report.reasons.length > 0 && (
        <details class="opens reasons">
          <summary>
            {say('why_dot_there')} <Icon name="down" />
          </summary>
          <ul>
            {report.reasons.slice(0, mostReasons).map(({ feature, weight, says }) => (
              <li key={feature}>
                <span class={weight > 0 ? 'dots us' : 'dots you'} aria-hidden="true">
                  <i />
                </span>
                <span>
                  <span class="sr">{say(weight > 0 ? 'towards_us' : 'towards_you')} </span>
                  <span lang="en">{says}</span>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
