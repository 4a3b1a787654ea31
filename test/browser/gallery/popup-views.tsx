import { useState } from 'preact/hooks';
import type { Recast } from '../../../src/engine/finding';
import { type ModelView, noModel } from '../../../src/popup/own-model';
import { Popup } from '../../../src/popup/Popup';
import {
  anotherOne,
  type Checked,
  firstPick,
  type PopupEvent,
  type PopupView,
} from '../../../src/popup/view';
import type { NoticeKind } from '../../../src/ui/Notice';
import { draft, recasts, report, turnedDraft, turnedReport } from '../../ui/made-up';
import type { Told } from './in-page-views';

const measure = (text: string) => text.length;
const checked: Checked = { draft, report, recasts, others: [], limit: 280, measure };
const turnedCheck: Checked = {
  draft: turnedDraft,
  report: turnedReport,
  recasts: [],
  others: [],
  limit: 280,
  measure,
};
const modelRecast: Recast = {
  kind: 'model',
  label: 'From your browser’s model',
  text: 'You can write in Marlow Notes offline now. marlownotes.example #notes',
  blanks: [],
  dropped: [],
  length: 68,
  move: 'model',
};
const german = {
  ...turnedCheck,
  draft: 'Wir freuen uns sehr.',
  report: { ...turnedReport, language: 'other' as const },
};
const host = 'x.com';

/** A popup that keeps its own picks, as its page does. */
function Live({
  tell,
  view,
  notice = null,
  model = noModel,
}: Told & { readonly view: PopupView; readonly notice?: NoticeKind | null; readonly model?: ModelView }) {
  const [picks, pick] = useState(firstPick);
  const hear = (event: PopupEvent) => {
    tell(event);
    if (event.do === 'pick') pick(event.picks);
    if (event.do === 'another') pick(anotherOne(view, picks).picks);
  };
  return (
    <div class="shadow">
      <Popup view={view} picks={picks} notice={notice} model={model} tell={hear} />
    </div>
  );
}

export const popup = ({ tell }: Told) => (
  <Live tell={tell} view={{ state: 'draft', host, checked, before: null }} />
);
export const popupModel = ({ tell }: Told) => (
  <Live
    tell={tell}
    view={{ state: 'draft', host, checked: { ...checked, recasts: [...recasts, modelRecast] }, before: null }}
    model={{ state: 'refused' }}
  />
);
export const popupModelAsks = ({ tell }: Told) => (
  <Live tell={tell} view={{ state: 'draft', host, checked, before: null }} model={{ state: 'asks' }} />
);
export const popupModelDownloads = ({ tell }: Told) => (
  <Live
    tell={tell}
    view={{ state: 'draft', host, checked, before: null }}
    model={{ state: 'downloads', share: 0.42 }}
  />
);
export const popupTurned = ({ tell }: Told) => (
  <Live tell={tell} view={{ state: 'draft', host, checked: turnedCheck, before: 14 }} />
);
export const popupGood = ({ tell }: Told) => (
  <Live tell={tell} view={{ state: 'draft', host, checked: turnedCheck, before: null }} />
);
export const popupOther = ({ tell }: Told) => (
  <Live tell={tell} view={{ state: 'draft', host, checked: german, before: null }} />
);
export const popupStarts = ({ tell }: Told) => (
  <Live
    tell={tell}
    view={{ state: 'draft', host, checked: { ...checked, recasts: [] }, before: null }}
    notice="not taken"
  />
);
export const popupPaste = ({ tell }: Told) => (
  <Live tell={tell} view={{ state: 'paste', text: '', checked: null, place: null }} />
);
const asks = { state: 'asks', host: 'kiln.example', name: null, frame: false } as const;
export const popupAsks = ({ tell }: Told) => (
  <Live tell={tell} view={{ state: 'paste', text: '', checked: null, place: asks }} />
);
export const popupAsksTool = ({ tell }: Told) => (
  <Live
    tell={tell}
    view={{
      state: 'paste',
      text: '',
      checked: null,
      place: { ...asks, host: 'app.tool.example', name: 'Tool' },
    }}
  />
);
export const popupAsksFrame = ({ tell }: Told) => (
  <Live
    tell={tell}
    view={{
      state: 'paste',
      text: '',
      checked: null,
      place: { ...asks, host: 'write.kiln.example', frame: true },
    }}
  />
);
export const popupOn = ({ tell }: Told) => (
  <Live
    tell={tell}
    view={{ state: 'paste', text: '', checked: null, place: { state: 'on', host: 'kiln.example' } }}
  />
);
export const popupPasted = ({ tell }: Told) => (
  <Live tell={tell} view={{ state: 'paste', text: draft, checked, place: null }} />
);
export const popupLoading = ({ tell }: Told) => <Live tell={tell} view={{ state: 'loading' }} />;
export const popupWaiting = ({ tell }: Told) => <Live tell={tell} view={{ state: 'waiting' }} />;
export const popupLost = ({ tell }: Told) => <Live tell={tell} view={{ state: 'lost' }} />;
export const popupResting = ({ tell }: Told) => (
  <Live tell={tell} view={{ state: 'resting', host: 'linkedin.com', until: null }} />
);
