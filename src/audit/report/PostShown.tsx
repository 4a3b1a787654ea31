import type { Recast } from '../../engine/finding';
import { locale, say } from '../../say';
import { Meter } from '../../ui/Meter';
import type { Judged, Seen } from '../tally';

/** The day it was posted, by the network's clock. */
function dayOf(moment: number): string {
  const form = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale(), form).format(moment);
}

type PostShownProps = { readonly judged: Judged; readonly recast: Recast | null };

/** One post with its marks, where it stands, and its words turned to the reader. */
export function PostShown({ judged: { past, report }, recast }: PostShownProps) {
  const { text, at, site } = past;
  return (
    <article class="panel">
      <p class="hint">{[site, at === null ? '' : dayOf(at)].filter(Boolean).join(', ')}</p>
      <p class="post" lang="en">
        {marked(text, report.findings)}
      </p>
      {recast && (
        <>
          <p class="hint">{say('turned')}</p>
          <p class="post" lang="en">
            {recast.text}
          </p>
        </>
      )}
      <Meter focus={report.focus} />
    </article>
  );
}

/** The text with each finding's place marked, as strongly as it is meant. */
function marked(text: string, findings: Seen['findings']) {
  const parts = [];
  let from = 0;
  for (const { start, end, severity } of [...findings].sort((one, other) => one.start - other.start)) {
    if (start < from) continue;
    parts.push(text.slice(from, start));
    parts.push(
      <mark key={start} class={`m-${severity}`}>
        {text.slice(start, end)}
      </mark>,
    );
    from = end;
  }
  return [...parts, text.slice(from)];
}
