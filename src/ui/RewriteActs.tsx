import { say } from '../say';
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
      {starter && <p class="spend">{say('starter_only')}</p>}
      <div class="acts">
        {!starter && (
          <button type="button" class="btn main" onClick={use}>
            {say('use_this')}{' '}
            <span class="kbd" aria-hidden="true">
              ⏎
            </span>
          </button>
        )}
        <button type="button" class={starter ? 'btn main' : 'btn side'} onClick={copy}>
          {say('copy')}
        </button>
      </div>
      <BlankAsked asked={asked} />
    </>
  );
}
