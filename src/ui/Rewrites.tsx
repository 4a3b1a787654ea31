import { useId, useRef, useState } from 'preact/hooks';
import type { Finding } from '../engine/finding';
import { firstEmpty } from './blanks';
import { Choice } from './Choice';
import type { Length } from './Count';
import type { CardEvent } from './card-events';
import { type CardState, chose, outcome, typed } from './card-model';
import { inItsSentence } from './in-its-sentence';
import { RewriteActs } from './RewriteActs';

type RewritesProps = {
  readonly draft: string;
  readonly finding: Finding;
  readonly state: CardState;
  readonly limit: number | null;
  readonly measure: (draft: string) => number;
  readonly tell: (event: CardEvent) => void;
};

/** The ways out of one finding, one of them chosen. */
export function Rewrites({ draft, finding, state, limit, measure, tell }: RewritesProps) {
  const group = useId();
  const box = useRef<HTMLDivElement>(null);
  const [asked, ask] = useState(false);
  const chosen = finding.rewrites[state.choice];
  if (!chosen) return <p class="hint">No rewrite for this one: only you know what your reader would miss.</p>;
  const result = outcome(draft, chosen, state.filled);
  const length: Length = { used: measure(result.draft), limit };
  const use = () => {
    const empty = firstEmpty(chosen.blanks, state.filled);
    ask(empty !== null);
    if (empty !== null) box.current?.querySelectorAll<HTMLElement>('[data-blank]')[empty]?.focus();
    else if (chosen.scope === 'starter') tell({ do: 'copy', text: result.text });
    else tell({ do: 'use', finding, rewrite: chosen, text: result.text });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const onRadio = event.target instanceof HTMLInputElement && event.target.type === 'radio';
    if (event.key !== 'Enter' || !onRadio) return;
    event.preventDefault();
    use();
  };
  return (
    <div role="radiogroup" aria-label="Rewrites" ref={box} onKeyDown={onKeyDown}>
      {finding.rewrites.map((rewrite, index) => (
        <Choice
          key={`${rewrite.label} ${rewrite.text}`}
          group={group}
          label={rewrite.label}
          {...inItsSentence(draft, rewrite, state.filled)}
          blanks={rewrite.blanks}
          filled={state.filled}
          chosen={index === state.choice}
          only={finding.rewrites.length === 1}
          length={index === state.choice && limit !== null && length.used > limit ? length : null}
          choose={() => tell({ do: 'turn', state: chose(state, index) })}
          type={(key, text) => tell({ do: 'turn', state: typed(state, key, text) })}
          use={use}
        >
          <RewriteActs
            starter={rewrite.scope === 'starter'}
            asked={asked && firstEmpty(chosen.blanks, state.filled) !== null}
            use={use}
            copy={() => tell({ do: 'copy', text: result.text })}
          />
        </Choice>
      ))}
    </div>
  );
}
