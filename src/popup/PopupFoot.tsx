import { say } from '../say';
import type { PopupEvent } from './view';

type PopupFootProps = {
  /** There is a recast to use. */
  readonly offers: boolean;
  readonly many: boolean;
  /** A rewrite was used and can be taken back. */
  readonly undo: boolean;
  readonly pasted: boolean;
  readonly use: () => void;
  readonly copy: () => void;
  readonly another: () => void;
  readonly tell: (event: PopupEvent) => void;
};

/** What can be done with the draft; nothing is drawn when there is nothing to do. */
export function PopupFoot({ offers, many, undo, pasted, use, copy, another, tell }: PopupFootProps) {
  if (!offers && !undo && !pasted) return null;
  return (
    <footer class="pop-foot">
      {offers && !pasted && (
        <button type="button" class="btn main" onClick={use}>
          {say('use_in_post')}{' '}
          <span class="kbd" aria-hidden="true">
            ⏎
          </span>
        </button>
      )}
      {offers && (
        <button type="button" class={pasted ? 'btn main' : 'btn side'} onClick={copy}>
          {say('copy')}
        </button>
      )}
      {undo && (
        <button type="button" class={offers ? 'btn bare' : 'btn side'} onClick={() => tell({ do: 'undo' })}>
          {say('undo')}
        </button>
      )}
      {undo && !offers && <span class="hint">{say('first_draft_back')}</span>}
      {pasted && (
        <button
          type="button"
          class={offers ? 'btn bare' : 'btn side'}
          onClick={() => tell({ do: 'write again' })}
        >
          {say('change_text')}
        </button>
      )}
      <span class="grow" />
      {offers && many && (
        <button type="button" class="btn bare" onClick={another}>
          {say('another')}
        </button>
      )}
    </footer>
  );
}
