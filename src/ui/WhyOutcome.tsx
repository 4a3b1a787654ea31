import type { Recast } from '../engine/finding';
import { say } from '../say';
import { Meter } from './Meter';
import { Outcome } from './Outcome';
import { ownWords } from './pieces';
import type { WhyCardProps } from './WhyCard';

/** The post that the answers make, and where the dot would stand. */
export function WhyOutcome(props: WhyCardProps & { readonly recast: Recast }) {
  const { state, recast, more = false, focus, limit, measure, tell } = props;
  return (
    <Outcome
      {...{ recast, limit, measure }}
      pieces={ownWords(`${state.who} ${state.gets}`, recast.text, recast.blanks)}
      filled={state.filled}
      head={<Meter focus={focus.after ?? focus.before} before={focus.after === null ? null : focus.before} />}
      usable={
        <>
          {say('use_this')}{' '}
          <span class="kbd" aria-hidden="true">
            ⏎
          </span>
        </>
      }
      more={(text) => (
        <>
          <button type="button" class="btn side" onClick={() => tell({ do: 'copy', text })}>
            {say('copy')}
          </button>
          {more && (
            <button type="button" class="btn bare" onClick={() => tell({ do: 'another' })}>
              {say('another')}
            </button>
          )}
        </>
      )}
      type={(filled) => tell({ do: 'turn', state: { ...state, filled } })}
      use={(text) => tell({ do: 'use', text })}
    />
  );
}
