import type { Finding } from '../engine/finding';
import type { CardEvent } from './card-events';
import { type CardState, walked } from './card-model';
import { Icon } from './icons';
import { ruleName } from './verdict';

type CardHeadProps = {
  readonly findings: readonly Finding[];
  readonly state: CardState;
  readonly tell: (event: CardEvent) => void;
};

/** The rule's name wearing its own mark, where we are among the findings, and the way to the others. */
export function CardHead({ findings, state, tell }: CardHeadProps) {
  const finding = findings[state.at];
  if (!finding) return null;
  const walk = (by: 1 | -1) => tell({ do: 'turn', state: walked(state, findings, by) });
  return (
    <header class="card-head">
      <span class="grow">
        <span class={`swatch m-${finding.severity}`}>{ruleName(finding.rule)}</span>
      </span>
      {findings.length > 1 && (
        <>
          <span class="hint num">
            {state.at + 1} of {findings.length}
          </span>
          <button type="button" class="btn icon" aria-label="Previous finding" onClick={() => walk(-1)}>
            <Icon name="previous" />
          </button>
          <button type="button" class="btn icon" aria-label="Next finding" onClick={() => walk(1)}>
            <Icon name="next" />
          </button>
        </>
      )}
      <button
        type="button"
        class="btn icon"
        data-close=""
        aria-label="Close"
        onClick={() => tell({ do: 'close' })}
      >
        <Icon name="close" />
      </button>
    </header>
  );
}
