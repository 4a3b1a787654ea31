import type { ComponentChildren } from 'preact';
import { saveFile } from '../../ui/save-file';
import { fileOf, type Making, redone, undone } from './draft';

type StudioActsProps = {
  readonly making: Making;
  readonly set: (making: Making) => void;
  readonly wrong: boolean;
  readonly keep: () => void;
  readonly close: () => void;
  readonly children: ComponentChildren;
};

/** What can be done with the preset at hand: use it, save it, take steps back. */
export function StudioActs({ making, set, wrong, keep, close, children }: StudioActsProps) {
  const { now, before, after } = making;
  const save = () => saveFile(`${now.id.split('/').at(-1)}.youward.json`, 'application/json', fileOf(now));
  return (
    <div class="acts">
      <button type="button" class="btn main" aria-disabled={wrong} onClick={() => !wrong && keep()}>
        Use it here
      </button>
      <button type="button" class="btn side" onClick={save}>
        Save as a file
      </button>
      <button
        type="button"
        class="btn bare"
        aria-disabled={before.length === 0}
        onClick={() => set(undone(making))}
      >
        Undo
      </button>
      <button
        type="button"
        class="btn bare"
        aria-disabled={after.length === 0}
        onClick={() => set(redone(making))}
      >
        Redo
      </button>
      <button type="button" class="btn bare" onClick={close}>
        Close
      </button>
      {children}
    </div>
  );
}
