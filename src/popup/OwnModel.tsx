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
          <h3>One more, from your browser’s model?</h3>
          <p class="quiet">Your browser has to download it first: several gigabytes, once.</p>
          <button type="button" class="btn side" onClick={() => tell({ do: 'download model' })}>
            Download it
          </button>
        </section>
      );
    case 'downloads':
      return (
        <section class="sec own-model">
          <h3>Your browser downloads its model</h3>
          <progress aria-label="Download of the model" max={1} value={model.share} />
          <p class="hint">{Math.floor(model.share * 100)} % is here.</p>
        </section>
      );
    default:
      return (
        <p class="sec hint own-model" role="status">
          {says[model.state]}
        </p>
      );
  }
}

const says = {
  writes: 'Your browser’s model is writing one more.',
  refused: 'Your browser’s model wrote one too. It did not pass our checks, so it is not shown.',
  failed: 'Your browser’s model did not answer.',
} as const;
