import { historyCsv } from '../history/csv';
import type { Kept } from '../history/store';
import { counted } from '../ui/verdict';
import { saveFile } from './save-file';
import type { OptionsEvent } from './view';

type HistoryActsProps = { readonly kept: Kept; readonly tell: (event: OptionsEvent) => void };

/** What can be done with the history: take it along, or forget it. */
export function HistoryActs({ kept, tell }: HistoryActsProps) {
  const { posts, unread } = kept;
  if (posts.length + unread === 0) return null;
  return (
    <>
      {unread > 0 && (
        <p class="quiet">{counted(unread, 'entry', 'entries')} could not be read and is left out here.</p>
      )}
      <div class="acts">
        <button
          type="button"
          class="btn side"
          onClick={() => saveFile('youward-history.csv', 'text/csv', historyCsv(posts))}
        >
          Save as CSV
        </button>
        <button type="button" class="btn bare" onClick={() => tell({ do: 'wipe history' })}>
          Wipe history
        </button>
      </div>
    </>
  );
}
