import type { PopupEvent } from './view';

type Tell = { readonly tell: (event: PopupEvent) => void };

/** Reading takes longer than a glance. */
export function Loading() {
  return (
    <div class="pop-rest" role="status">
      <span class="bubble reads" aria-hidden="true">
        <i />
      </span>
      <h2 class="says">Reading your draft</h2>
      <p class="quiet">Here, in this tab. Nothing is sent.</p>
    </div>
  );
}

/** The page would not answer: what is safe, and what to do. */
export function Lost({ tell }: Tell) {
  return (
    <div class="pop-rest" role="alert">
      <h2 class="says">We lost touch with this page</h2>
      <p class="quiet">Your draft is as you left it. Reload the tab, or paste the text here.</p>
      <div class="acts">
        <button type="button" class="btn main" onClick={() => tell({ do: 'reload' })}>
          Reload tab
        </button>
        <button type="button" class="btn side" onClick={() => tell({ do: 'paste instead' })}>
          Paste instead
        </button>
      </div>
    </div>
  );
}
