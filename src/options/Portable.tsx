import { useState } from 'preact/hooks';
import { say } from '../say';
import type { Settings } from '../settings';
import { brought, exported, fileName } from '../settings/portable';
import { FileButton } from '../ui/FileButton';
import { saveFile } from '../ui/save-file';
import type { Change } from './view';

type PortableProps = { readonly settings: Settings; readonly change: Change };
type Done = { readonly says: string; readonly before: Settings | null };

/** All settings into one file and back out of it; what was brought in can be taken back. */
export function Portable({ settings, change }: PortableProps) {
  const [done, tell] = useState<Done | null>(null);
  const bring = async (file: File | undefined) => {
    if (!file) return;
    const { settings: next, says } = brought(await file.text());
    if (next) change(() => next);
    tell({ says: says ?? say('brought_from', { file: file.name }), before: next && settings });
  };
  const takeBack = (before: Settings) => {
    change(() => before);
    tell({ says: say('taken_back'), before: null });
  };
  return (
    <>
      <div class="acts">
        <button
          type="button"
          class="btn side"
          onClick={() => saveFile(fileName, 'application/json', exported(settings))}
        >
          {say('export_all')}
        </button>
        <FileButton
          text={say('import_file')}
          label={say('settings_file')}
          accept="application/json,.json"
          take={([file]) => void bring(file)}
        />
      </div>
      <p class="acts" role="status">
        {done?.says}
        {done?.before && (
          <button type="button" class="btn bare" onClick={() => done.before && takeBack(done.before)}>
            {say('take_back')}
          </button>
        )}
      </p>
    </>
  );
}
