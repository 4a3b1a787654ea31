import { say } from '../say';
import { percent } from '../ui/percent';
import type { ModelView } from './own-model';
import type { PopupEvent } from './view';

type OwnModelProps = { readonly model: ModelView; readonly tell: (event: PopupEvent) => void };

/** Where the browser's own model is; its recast stands among the others. Nothing is drawn while it has nothing to say. */
export function OwnModel({ model, tell }: OwnModelProps) {
  switch (model.state) {
    case 'none':
      return null;
    case 'asks':
      return (
        <section class="sec own-model">
          <h3>{say('model_one_more')}</h3>
          <p class="quiet">{say('model_download_first')}</p>
          <button type="button" class="btn side" onClick={() => tell({ do: 'download model' })}>
            {say('model_download')}
          </button>
        </section>
      );
    case 'downloads':
      return (
        <section class="sec own-model">
          <h3>{say('model_downloads')}</h3>
          <progress aria-label={say('model_download_bar')} max={1} value={model.share} />
          <p class="hint">{say('model_share', { share: percent(model.share) })}</p>
        </section>
      );
    default:
      return (
        <p class="sec hint own-model" role="status">
          {say(says[model.state])}
        </p>
      );
  }
}

const says = { writes: 'model_writes', refused: 'model_refused', failed: 'model_failed' } as const;
