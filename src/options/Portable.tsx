import { useRef, useState } from 'preact/hooks';
import type { Settings } from '../settings';
import { brought, exported, fileName } from '../settings/portable';
import { saveFile } from '../ui/save-file';
import type { Change } from './view';

type PortableProps = { readonly settings: Settings; readonly change: Change };
type Done = { readonly says: string; readonly before: Settings | null };

/** All settings into one file and back out of it; what was brought in can be taken back. */
export function Portable({ settings, change }: PortableProps) {
  const field = useRef<HTMLInputElement>(null);
  const [done, say] = useState<Done | null>(null);
  const bring = async (file: File | undefined) => {
    if (!file) return;
    const { settings: next, says } = brought(await file.text());
    if (next) change(() => next);
    say({ says: says ?? `Brought in from ${file.name}.`, before: next && settings });
  };
  const takeBack = (before: Settings) => {
    change(() => before);
    say({ says: 'Taken back: your settings are as they were.', before: null });
  };
  return (
    <>
      <div class="acts">
        <button
          type="button"
          class="btn side"
          onClick={() => saveFile(fileName, 'application/json', exported(settings))}
        >
          Export everything
        </button>
        <button type="button" class="btn side" onClick={() => field.current?.click()}>
          Import
        </button>
        <input
          ref={field}
          type="file"
          accept="application/json,.json"
          aria-label="A file of settings"
          hidden
          onChange={({ currentTarget }) => {
            void bring(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
      </div>
      <p class="acts" role="status">
        {done?.says}
        {done?.before && (
          <button type="button" class="btn bare" onClick={() => done.before && takeBack(done.before)}>
            Take it back
          </button>
        )}
      </p>
    </>
  );
}
