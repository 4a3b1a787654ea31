import { say } from '../say';
import type { PopupEvent } from './view';

type Tell = { readonly tell: (event: PopupEvent) => void };

/** Reading takes longer than a glance. */
export function Loading() {
  return (
    <div class="pop-rest" role="status">
      <span class="bubble reads" aria-hidden="true">
        <i />
      </span>
      <h2 class="says">{say('reading_draft')}</h2>
      <p class="quiet">{say('here_nothing_sent')}</p>
    </div>
  );
}

/** The page would not answer: what is safe, and what to do. */
export function Lost({ tell }: Tell) {
  return (
    <div class="pop-rest" role="alert">
      <h2 class="says">{say('lost_page')}</h2>
      <p class="quiet">{say('lost_what_now')}</p>
      <div class="acts">
        <button type="button" class="btn main" onClick={() => tell({ do: 'reload' })}>
          {say('reload_tab')}
        </button>
        <button type="button" class="btn side" onClick={() => tell({ do: 'paste instead' })}>
          {say('paste_instead')}
        </button>
      </div>
    </div>
  );
}
