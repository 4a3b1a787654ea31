import type { Finding } from '../engine/finding';
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
const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** The places of a draft to look at, each wearing its mark. */
export function Places({ draft, findings, pasted, tell }: PlacesProps) {
  const count = numbers[findings.length] ?? String(findings.length);
  const rest = findings.slice(shown);
  const row = (finding: Finding) => {
    const phrase = draft.slice(finding.start, finding.end);
    const key = `${finding.rule} ${finding.start}`;
    if (pasted) return <PlaceSaid key={key} phrase={phrase} finding={finding} tell={tell} />;
    return (
      <button type="button" class="place" key={key} onClick={() => tell({ do: 'show', finding })}>
        <span class="phrase">
          <span class={`m-${finding.severity}`}>{phrase}</span>
        </span>
        <Icon name="next" />
      </button>
    );
  };
  return (
    <section class="sec">
      <h3>{findings.length === 1 ? 'One place to look at' : `${count} places to look at`}</h3>
      {findings.slice(0, shown).map(row)}
      {rest.length > 0 && (
        <details class="opens">
          <summary class="hint">
            {rest.length === 1 ? 'One more' : `${rest.length} more`} <Icon name="down" />
          </summary>
          {rest.map(row)}
        </details>
      )}
    </section>
  );
}
