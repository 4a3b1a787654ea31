import { DraftView } from './DraftView';
import type { ModelView } from './own-model';
import { PlaceLine } from './PlaceLine';
import type { Picks, PopupEvent, PopupView } from './view';

type PasteViewProps = {
  readonly view: Extract<PopupView, { readonly state: 'paste' }>;
  readonly picks: Picks;
  readonly model: ModelView;
  readonly tell: (event: PopupEvent) => void;
};

/** No composer in this tab: any text can be checked here. */
export function PasteView({ view, picks, model, tell }: PasteViewProps) {
  if (view.checked)
    return <DraftView checked={view.checked} before={null} pasted picks={picks} model={model} tell={tell} />;
  const ready = view.text.trim() !== '';
  return (
    <>
      <div class="pop-middle">
        {view.place && <PlaceLine place={view.place} tell={tell} />}
        <div class="sec grow">
          <h2 class="says">Paste a draft, see who it faces</h2>
          <p class="quiet under">It stays in this browser.</p>
          <textarea
            class="field"
            aria-label="Draft"
            placeholder="Paste or write a post here"
            value={view.text}
            onInput={(event) => tell({ do: 'type', text: event.currentTarget.value })}
          />
        </div>
      </div>
      <footer class="pop-foot">
        <button
          type="button"
          class={view.place?.state === 'asks' && !ready ? 'btn side' : 'btn main'}
          aria-disabled={!ready}
          onClick={() => ready && tell({ do: 'check' })}
        >
          Check
        </button>
        <button type="button" class="btn bare" onClick={() => tell({ do: 'sample' })}>
          Try a sample
        </button>
      </footer>
    </>
  );
}
