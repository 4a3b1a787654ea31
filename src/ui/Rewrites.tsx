import type { Finding } from '../engine/finding';
import { say } from '../say';
import { Choice } from './Choice';
import type { CardEvent } from './card-events';
import { type CardState, chose, outcome, typed } from './card-model';
import { inItsSentence } from './in-its-sentence';
import { RewriteActs } from './RewriteActs';
import { useBlanks } from './use-blanks';
import { useOwnId } from './use-own-id';

export type RewritesProps = {
  readonly draft: string;
  readonly finding: Finding;
  readonly state: CardState;
  readonly limit: number | null;
  readonly measure: (draft: string) => number;
  readonly tell: (event: CardEvent) => void;
};

/** The ways out of one finding, one of them chosen. */
export function Rewrites({ draft, finding, state, limit, measure, tell }: RewritesProps) {
  const group = useOwnId();
  const chosen = finding.rewrites[state.choice];
  const { box, asked, whenFilled } = useBlanks<HTMLDivElement>(chosen?.blanks ?? [], state.filled);
  if (!chosen) return <p class="hint">{say('only_you_know')}</p>;
  const { text, draft: after } = outcome(draft, chosen, state.filled);
  const used = measure(after);
  const starter = chosen.scope === 'starter';
  const copy = () => tell({ do: 'copy', text });
  const use = () => whenFilled(starter ? copy : () => tell({ do: 'use', finding, rewrite: chosen, text }));
  return (
    <div role="radiogroup" aria-label={say('rewrites')} ref={box}>
      {finding.rewrites.map((rewrite, index) => (
        <Choice
          key={`${rewrite.label} ${rewrite.text}`}
          group={group}
          label={rewrite.label}
          {...inItsSentence(draft, rewrite, state.filled)}
          blanks={rewrite.blanks}
          filled={state.filled}
          chosen={rewrite === chosen}
          only={finding.rewrites.length === 1}
          length={rewrite === chosen ? { used, limit } : null}
          choose={() => tell({ do: 'turn', state: chose(state, index) })}
          type={(key, words) => tell({ do: 'turn', state: typed(state, key, words) })}
          use={use}
        >
          <RewriteActs starter={starter} asked={asked} use={use} copy={copy} />
        </Choice>
      ))}
    </div>
  );
}
