import { useState } from 'preact/hooks';
import { say } from '../../say';
import type { Shelf } from '../../shelf/shape';
import { FileButton } from '../../ui/FileButton';
import type { Brought, Coming, PresetActs } from './acts';
import { ComingPreset } from './ComingPreset';
import { Reasons } from './Reasons';

type AddPresetProps = { readonly shelf: Shelf; readonly acts: PresetActs; readonly done: () => void };

/** A preset on its way in: a file dropped or picked, or a link or an address pasted. Nothing is in force before a yes. */
export function AddPreset({ shelf, acts, done }: AddPresetProps) {
  const [text, type] = useState('');
  const [says, tell] = useState<readonly string[]>([]);
  const [coming, show] = useState<Coming | null>(null);
  const hear = (brought: Brought) => {
    show(brought.coming);
    tell(brought.coming ? [] : brought.says);
  };
  const take = async (file: File | undefined) => file && hear(await acts.fromFile(file));
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void take(event.dataTransfer?.files[0]);
  };
  if (coming)
    return <ComingPreset shelf={shelf} coming={coming} acts={acts} done={done} back={() => show(null)} />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is one way; the button beside it is another
    <div class="dropzone" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <label class="sr" for="preset-pasted">
        {say('preset_paste_label')}
      </label>
      <input
        id="preset-pasted"
        class="field grow"
        placeholder={say('preset_paste')}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && void acts.fromPasted(text).then(hear)}
      />
      <button type="button" class="btn main" onClick={() => void acts.fromPasted(text).then(hear)}>
        {say('preset_look')}
      </button>
      <FileButton
        text={say('preset_choose_file')}
        label={say('preset_file')}
        accept=".json,application/json"
        take={([file]) => void take(file)}
      />
      <Reasons says={says} />
    </div>
  );
}
