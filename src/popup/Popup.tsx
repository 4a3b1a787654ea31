import { Notice } from '../ui/Notice';
import { DraftView } from './DraftView';
import { PasteView } from './PasteView';
import { PopupHead } from './PopupHead';
import { Resting } from './Resting';
import { Loading, Lost } from './rests';
import type { PopupProps } from './view';

/** The popup: the draft of this tab's composer, or a place to paste one. It draws, and tells what was asked. */
export function Popup(props: PopupProps) {
  const { view, notice, tell } = props;
  return (
    <main class="pop">
      <PopupHead view={view} tell={tell} />
      <Middle {...props} />
      <Notice kind={notice} />
    </main>
  );
}

function Middle(props: PopupProps) {
  const { view, picks, model, tell } = props;
  switch (view.state) {
    case 'waiting':
      return <div class="pop-rest" />;
    case 'loading':
      return <Loading />;
    case 'lost':
      return <Lost tell={tell} />;
    case 'resting':
      return <Resting host={view.host} until={view.until} tell={tell} />;
    case 'paste':
      return <PasteView view={view} picks={picks} model={model} tell={tell} />;
    default:
      return (
        <DraftView
          checked={view.checked}
          before={view.before}
          pasted={false}
          picks={picks}
          model={model}
          tell={tell}
        />
      );
  }
}
