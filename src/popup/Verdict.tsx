import type { Report } from '../engine/finding';
import { Balance } from '../ui/Balance';
import { Icon } from '../ui/icons';
import { Meter } from '../ui/Meter';
import { headline } from '../ui/verdict';

type VerdictProps = { readonly draft: string; readonly report: Report; readonly before: number | null };

/** More reasons than this no one reads. */
const mostReasons = 5;

/** Where the draft stands between us and you, in one sentence, one dot and two counts. */
export function Verdict({ draft, report, before }: VerdictProps) {
  if (report.language !== 'en') return <NotJudged language={report.language} />;
  return (
    <section class="sec" aria-label="Where it stands">
      <h2 class="says">{headline(report)}</h2>
      <Meter focus={report.focus} before={before} />
      <Balance draft={draft} counts={report.counts} />
      {report.tone && <p class="hint tone">{report.tone}</p>}
      {report.reasons.length > 0 && (
        <details class="opens reasons">
          <summary>
            Why the dot is there <Icon name="down" />
          </summary>
          <ul>
            {report.reasons.slice(0, mostReasons).map(({ feature, weight, says }) => (
              <li key={feature}>
                <span class={weight > 0 ? 'dots us' : 'dots you'} aria-hidden="true">
                  <i />
                </span>
                <span>
                  <span class="sr">{weight > 0 ? 'Towards us: ' : 'Towards you: '}</span>
                  {says}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function NotJudged({ language }: { readonly language: 'other' | 'none' }) {
  const other = language === 'other';
  return (
    <div class="pop-rest">
      <span class="bubble rests" aria-hidden="true">
        <i />
      </span>
      <h2 class="says">{other ? 'Youward reads English for now' : 'Nothing to read yet'}</h2>
      <p class="quiet">
        {other
          ? 'This draft is in another language. It is left alone.'
          : 'A few words in, the dot finds its place.'}
      </p>
    </div>
  );
}
