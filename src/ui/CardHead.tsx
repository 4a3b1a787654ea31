import type { Finding } from '../engine/finding';
import { say } from '../say';
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
        <span class={`swatch m-${finding.severity}`} lang="en">
          {ruleName(finding.rule)}
        </span>
      </span>
      {findings.length > 1 && (
        <>
          <span class="hint num">{say('at_of', { at: state.at + 1, all: findings.length })}</span>
          <button
            type="button"
            class="btn icon"
            aria-label={say('previous_finding')}
            onClick={() => walk(-1)}
          >
            <Icon name="previous" />
          </button>
          <button type="button" class="btn icon" aria-label={say('next_finding')} onClick={() => walk(1)}>
            <Icon name="next" />
          </button>
        </>
      )}
      <button
        type="button"
        class="btn icon"
        data-close=""
        aria-label={say('close')}
        onClick={() => tell({ do: 'close' })}
      >
        <Icon name="close" />
      </button>
    </header>
  );
}
