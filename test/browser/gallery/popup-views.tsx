import { useState } from 'preact/hooks';
import { Popup } from '../../../src/popup/Popup';
import { type Checked, firstPick, type PopupEvent, type PopupView } from '../../../src/popup/view';
import type { NoticeKind } from '../../../src/ui/Notice';
import { draft, recasts, report, turnedDraft, turnedReport } from '../../ui/made-up';
import type { Told } from './in-page-views';

const measure = (text: string) => text.length;
const checked: Checked = { draft, report, recasts, limit: 280, measure };
const turnedCheck: Checked = { draft: turnedDraft, report: turnedReport, recasts: [], limit: 280, measure };
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
}: Told & { readonly view: PopupView; readonly notice?: NoticeKind | null }) {
  const [picks, pick] = useState(firstPick);
  const hear = (event: PopupEvent) => {
    tell(event);
    if (event.do === 'pick') pick(event.picks);
  };
  return (
    <div class="shadow">
      <Popup view={view} picks={picks} notice={notice} tell={hear} />
    </div>
  );
}

export const popup = ({ tell }: Told) => (
  <Live tell={tell} view={{ state: 'draft', host, checked, before: null }} />
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
