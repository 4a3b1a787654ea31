import type { Recast } from '../engine/finding';
import { filledText } from './blanks';
import { Count } from './Count';
import { Leaves } from './Leaves';
import { Meter } from './Meter';
import { ownWords } from './pieces';
import { RewriteText } from './RewriteText';
import { useBlanks } from './use-blanks';
import type { WhyCardProps } from './WhyCard';

/** The post that the answers make, and where the dot would stand. */
export function WhyOutcome(props: WhyCardProps & { readonly recast: Recast }) {
  const { state, recast, more = false, focus, limit, measure, tell } = props;
  const { box, asked, whenFilled } = useBlanks<HTMLDivElement>(recast.blanks, state.filled);
  const text = filledText(recast.text, recast.blanks, state.filled);
  const use = () => whenFilled(() => tell({ do: 'use', text }));
  const type = (key: string, words: string) =>
    tell({ do: 'turn', state: { ...state, filled: { ...state.filled, [key]: words } } });
  return (
    <div class="outcome" ref={box}>
      <Meter focus={focus.after ?? focus.before} before={focus.after === null ? null : focus.before} />
      <RewriteText
        pieces={ownWords(`${state.who} ${state.gets}`, recast.text, recast.blanks)}
        blanks={recast.blanks}
        filled={state.filled}
        live
        type={type}
        use={use}
      />
      <Leaves out={recast.dropped} />
      <p class={asked ? 'spend' : 'sr'} role="status">
        {asked ? 'One part only you know: fill the blank.' : ''}
      </p>
      <div class="acts">
        <button type="button" class="btn main" onClick={use}>
          Use this{' '}
          <span class="kbd" aria-hidden="true">
            ⏎
          </span>
        </button>
        <button type="button" class="btn side" onClick={() => tell({ do: 'copy', text })}>
          Copy
        </button>
        {more && (
          <button type="button" class="btn bare" onClick={() => tell({ do: 'another' })}>
            Another
          </button>
        )}
        <span class="grow" />
        <Count used={measure(text)} limit={limit} />
      </div>
    </div>
  );
}
