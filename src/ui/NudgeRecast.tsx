import type { Recast } from '../engine/finding';
import { filledText } from './blanks';
import { Count } from './Count';
import { Leaves } from './Leaves';
import type { NudgeCardProps } from './NudgeCard';
import { newWords } from './pieces';
import { RewriteText } from './RewriteText';
import { useBlanks } from './use-blanks';

/** The draft turned to its reader, to be used in its place. */
export function NudgeRecast(props: NudgeCardProps & { readonly recast: Recast }) {
  const { draft, recast, filled, limit, measure, tell } = props;
  const { box, asked, whenFilled } = useBlanks<HTMLDivElement>(recast.blanks, filled);
  const text = filledText(recast.text, recast.blanks, filled);
  const use = () => whenFilled(() => tell({ do: 'use', text }));
  return (
    <div class="outcome" ref={box}>
      <p class="hint">{recast.label}</p>
      <RewriteText
        pieces={newWords(draft, recast.text, recast.blanks)}
        blanks={recast.blanks}
        filled={filled}
        live
        type={(key, words) => tell({ do: 'type', filled: { ...filled, [key]: words } })}
        use={use}
      />
      <Leaves out={recast.dropped} />
      <p class={asked ? 'spend' : 'sr'} role="status">
        {asked ? 'One part only you know: fill the blank.' : ''}
      </p>
      <div class="acts">
        <button type="button" class="btn main" onClick={use}>
          Use this
        </button>
        <span class="grow" />
        <Count used={measure(text)} limit={limit} />
      </div>
    </div>
  );
}
