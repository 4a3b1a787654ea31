import { useBlanks } from '../ui/use-blanks';
import { OwnModel } from './OwnModel';
import type { ModelView } from './own-model';
import { Places } from './Places';
import { PopupFoot } from './PopupFoot';
import { Recasts } from './Recasts';
import { Starts } from './Starts';
import { Verdict } from './Verdict';
import { type Checked, type Picks, type PopupEvent, picked } from './view';

type DraftViewProps = {
  readonly checked: Checked;
  readonly before: number | null;
  /** The text was pasted here: there is no composer to show places in or to write to. */
  readonly pasted: boolean;
  readonly picks: Picks;
  readonly model: ModelView;
  readonly tell: (event: PopupEvent) => void;
};

/** A draft: where it stands and why, the places to look at, and the draft turned to its reader. */
export function DraftView({ checked, before, pasted, picks, model, tell }: DraftViewProps) {
  const { draft, report } = checked;
  const chosen = picked(checked, picks);
  const blanks = useBlanks<HTMLDivElement>(chosen?.recast.blanks ?? [], picks.filled);
  const copy = () => chosen && tell({ do: 'copy', text: chosen.text });
  const use = () => chosen && blanks.whenFilled(pasted ? copy : () => tell({ do: 'use', ...chosen }));
  const turned = report.findings.length === 0 && !report.nudge;
  return (
    <>
      <div class="pop-middle" ref={blanks.box}>
        <Verdict draft={draft} report={report} before={before} />
        {report.findings.length > 0 && (
          <Places draft={draft} findings={report.findings} pasted={pasted} tell={tell} />
        )}
        {!turned && chosen && (
          <Recasts checked={checked} picks={picks} asked={blanks.asked} use={use} tell={tell} />
        )}
        {!turned && !chosen && <Starts findings={report.findings} tell={tell} />}
        <OwnModel model={model} tell={tell} />
      </div>
      <PopupFoot
        offers={!turned && chosen !== null}
        many={checked.recasts.length + checked.others.length > 1}
        undo={before !== null}
        pasted={pasted}
        use={use}
        copy={copy}
        another={() => tell({ do: 'another' })}
        tell={tell}
      />
    </>
  );
}
