import { render } from 'preact';
import { settings } from '../settings';
import { contextOf } from '../settings/context';
import { openOwnPage } from '../ui/own-page';
import { saveBlob } from '../ui/save-file';
import { LookBack } from './LookBack';
import './look-back.css';
import { everything, type Filter, type Shown, type Told, type Wish } from './talk';
import { atFirst, type View } from './view';

openOwnPage('look_back_title');
const page = document.getElementById('look-back')!;
const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
const wish = (wanted: Wish) => worker.postMessage(wanted);
let view: View = atFirst;
let filter: Filter = everything;

const set = (next: Partial<View>) => {
  view = { ...view, ...next };
  render(<LookBack view={view} filter={filter} hear={hear} />, page);
};

const hear = {
  async read(files: readonly File[]) {
    if (files.length === 0) return;
    set({ progress: { file: files[0]?.name ?? '', read: 0, size: 1, posts: 0 } });
    wish({ wish: 'read', files, context: contextOf(await settings.get()) });
  },
  stop: () => wish({ wish: 'stop' }),
  save: () => wish({ wish: 'table', filter }),
  narrow(next: Filter) {
    filter = next;
    set({});
    wish({ wish: 'show', filter });
  },
};

worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
  switch (data.told) {
    case 'progress':
      return set({ progress: data });
    case 'files':
      set({ files: data.files, progress: null });
      return wish({ wish: 'show', filter });
    case 'shown':
      return set({ shown: data satisfies Shown });
    case 'table':
      return saveBlob('youward-look-back.csv', data.table);
  }
});
worker.addEventListener('error', () => set({ broken: true, progress: null }));

set({});
