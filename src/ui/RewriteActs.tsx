import { BlankAsked } from './BlankAsked';

type RewriteActsProps = {
  /** Offered for copying only: put in place it would lose something. */
  readonly starter: boolean;
  /** It was asked for while a blank is empty. */
  readonly asked: boolean;
  readonly use: () => void;
  readonly copy: () => void;
};

/** Use it, or copy it; and what stands in the way, if anything does. */
export function RewriteActs({ starter, asked, use, copy }: RewriteActsProps) {
  return (
    <>
      {starter && (
        <p class="spend">A start to copy: put in place, it would leave out the rest of your sentence.</p>
      )}
      <div class="acts">
        {!starter && (
          <button type="button" class="btn main" onClick={use}>
            Use this{' '}
            <span class="kbd" aria-hidden="true">
              ⏎
            </span>
          </button>
        )}
        <button type="button" class={starter ? 'btn main' : 'btn side'} onClick={copy}>
          Copy
        </button>
      </div>
      <BlankAsked asked={asked} />
    </>
  );
}
