import type { ComponentChildren } from 'preact';
import type { Recast } from '../engine/finding';
import { BlankAsked } from './BlankAsked';
import { type Filled, filledText } from './blanks';
import { Count } from './Count';
import { Leaves } from './Leaves';
import type { Piece } from './pieces';
import { RewriteText } from './RewriteText';
import { useBlanks } from './use-blanks';

type OutcomeProps = {
  readonly recast: Recast;
  /** The recast's text with what is new in it told apart. */
  readonly pieces: readonly Piece[];
  readonly filled: Filled;
  readonly limit: number | null;
  readonly measure: (text: string) => number;
  readonly head: ComponentChildren;
  /** The main button's words. */
  readonly usable: ComponentChildren;
  /** More buttons, for the text as it stands. */
  readonly more?: (text: string) => ComponentChildren;
  readonly type: (filled: Filled) => void;
  readonly use: (text: string) => void;
};

/** The one post that a card offers, its blanks to be filled in place, to be used as it is. */
export function Outcome(props: OutcomeProps) {
  const { recast, pieces, filled, limit, measure, head, usable, more, type } = props;
  const { box, asked, whenFilled } = useBlanks<HTMLDivElement>(recast.blanks, filled);
  const text = filledText(recast.text, recast.blanks, filled);
  const use = () => whenFilled(() => props.use(text));
  return (
    <div class="outcome" ref={box}>
      {head}
      <RewriteText
        pieces={pieces}
        blanks={recast.blanks}
        filled={filled}
        live
        type={(key, words) => type({ ...filled, [key]: words })}
        use={use}
      />
      <Leaves out={recast.dropped} />
      <BlankAsked asked={asked} />
      <div class="acts">
        <button type="button" class="btn main" onClick={use}>
          {usable}
        </button>
        {more?.(text)}
        <span class="grow" />
        <Count used={measure(text)} limit={limit} />
      </div>
    </div>
  );
}
