import { say } from '../say';
import { chipSaid, stop } from './verdict';

/** `typing` steps back and stands still; `clear`: nothing found, and not yet turned; `other`: the draft is not English. */
export type ChipState = 'findings' | 'turned' | 'clear' | 'typing' | 'off' | 'other';

export type ChipProps = {
  readonly state: ChipState;
  /** 0 (us) to 100 (you). */
  readonly focus: number;
  /** How many findings. */
  readonly count: number;
  /** True while the card is open. */
  readonly open: boolean;
  /** Null where there is nothing to open: then it only says where the draft stands. */
  readonly tell: ((event: { readonly do: 'open' }) => void) | null;
};

/** The meter, small: where the draft stands and how many places to look at. */
export function Chip({ state, focus, count, open, tell }: ChipProps) {
  const still = state === 'off' || state === 'other';
  const kind = still ? 'chip still' : state === 'typing' ? 'chip typing' : 'chip';
  const style = { '--stop': still ? 2 : state === 'turned' ? 4 : stop(focus) };
  const label = chipSaid(state, focus, count);
  const seen = (
    <>
      <span class="track" aria-hidden="true">
        <i />
      </span>
      <Word state={state} count={count} />
    </>
  );
  if (!tell)
    return (
      <span role="img" class={kind} style={style} aria-label={label} title={label}>
        {seen}
      </span>
    );
  return (
    <button
      type="button"
      class={kind}
      style={style}
      aria-label={label}
      aria-haspopup="dialog"
      aria-expanded={open}
      onClick={() => tell({ do: 'open' })}
    >
      {seen}
    </button>
  );
}

function Word({ state, count }: { readonly state: ChipState; readonly count: number }) {
  if (state === 'off' || state === 'other') return <span aria-hidden="true">{say('off_short')}</span>;
  if (state === 'turned') return <span aria-hidden="true">{say('you_short')}</span>;
  return count > 0 ? <span aria-hidden="true">{count}</span> : null;
}
