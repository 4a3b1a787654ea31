import type { Finding } from '../engine/finding';
import { sayCount } from '../say';
import { Icon } from '../ui/icons';
import { PlaceSaid } from './PlaceSaid';
import type { PopupEvent } from './view';

type PlacesProps = {
  readonly draft: string;
  readonly findings: readonly Finding[];
  /** Pasted text has no composer to show the place in: what readers hear opens below it. */
  readonly pasted: boolean;
  readonly tell: (event: PopupEvent) => void;
};

const shown = 5;

/** The places of a draft to look at, each wearing its mark. */
export function Places({ draft, findings, pasted, tell }: PlacesProps) {
  const rest = findings.slice(shown);
  const row = (finding: Finding) => {
    const phrase = draft.slice(finding.start, finding.end);
    const key = `${finding.rule} ${finding.start}`;
    if (pasted) return <PlaceSaid key={key} phrase={phrase} finding={finding} tell={tell} />;
    return (
      <button type="button" class="place" key={key} onClick={() => tell({ do: 'show', finding })}>
        <span class="phrase" lang="en">
          <span class={`m-${finding.severity}`}>{phrase}</span>
        </span>
        <Icon name="next" />
      </button>
    );
  };
  return (
    <section class="sec">
      <h3>{sayCount('places', findings.length)}</h3>
      {findings.slice(0, shown).map(row)}
      {rest.length > 0 && (
        <details class="opens">
          <summary class="hint">
            {sayCount('more', rest.length)} <Icon name="down" />
          </summary>
          {rest.map(row)}
        </details>
      )}
    </section>
  );
}
