import { say } from '../say';
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
          <h2 class="says">{say('paste_title')}</h2>
          <p class="quiet under">
            {say('stays_here')} {say('judged_in_english')}
          </p>
          <textarea
            class="field"
            aria-label={say('draft_label')}
            placeholder={say('paste_here')}
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
          {say('check')}
        </button>
        <button type="button" class="btn bare" onClick={() => tell({ do: 'sample' })}>
          {say('try_sample')}
        </button>
      </footer>
    </>
  );
}
