import type { Mistake } from '../../presets/mistake';
import { say } from '../../say';
import { saveFile } from '../../ui/save-file';
import { fileOf, type Making, redone, undone } from './draft';

type StudioActsProps = {
  readonly making: Making;
  readonly set: (making: Making) => void;
  readonly mistakes: readonly Mistake[];
  /** Why it could not be put in force. */
  readonly trouble: string | null;
  readonly keep: () => void;
  readonly close: () => void;
};

/** What can be done with the preset at hand: use it, save it, take steps back. */
export function StudioActs({ making, set, mistakes, trouble, keep, close }: StudioActsProps) {
  const { now, before, after } = making;
  const wrong = mistakes.some(({ code }) => code.startsWith('E-'));
  const save = () => saveFile(`${now.id.split('/').at(-1)}.youward.json`, 'application/json', fileOf(now));
  return (
    <div class="acts">
      <button type="button" class="btn main" aria-disabled={wrong} onClick={() => !wrong && keep()}>
        {say('studio_use')}
      </button>
      <button type="button" class="btn side" onClick={save}>
        {say('save_file')}
      </button>
      <button
        type="button"
        class="btn bare"
        aria-disabled={before.length === 0}
        onClick={() => set(undone(making))}
      >
        {say('undo')}
      </button>
      <button
        type="button"
        class="btn bare"
        aria-disabled={after.length === 0}
        onClick={() => set(redone(making))}
      >
        {say('studio_redo')}
      </button>
      <button type="button" class="btn bare" onClick={close}>
        {say('close')}
      </button>
      <span class="hint" lang="en" role="status">
        {trouble}
      </span>
    </div>
  );
}
