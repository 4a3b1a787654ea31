import { historyCsv } from '../history/csv';
import type { Kept } from '../history/store';
import { saveFile } from '../ui/save-file';
import { counted } from '../ui/verdict';
import type { OptionsEvent } from './view';

type HistoryActsProps = { readonly kept: Kept; readonly tell: (event: OptionsEvent) => void };

/** What can be done with the history: take it along, forget it, or look back at what was posted before it began. */
export function HistoryActs({ kept, tell }: HistoryActsProps) {
  const { posts, unread } = kept;
  const some = posts.length + unread > 0;
  return (
    <>
      {unread > 0 && (
        <p class="quiet">{counted(unread, 'entry', 'entries')} could not be read and is left out here.</p>
      )}
      <div class="acts">
        {some && (
          <button
            type="button"
            class="btn side"
            onClick={() => saveFile('youward-history.csv', 'text/csv', historyCsv(posts))}
          >
            Save as CSV
          </button>
        )}
        <button type="button" class="btn side" onClick={() => tell({ do: 'look back' })}>
          Look back at old posts
        </button>
        {some && (
          <button type="button" class="btn bare" onClick={() => tell({ do: 'wipe history' })}>
            Wipe history
          </button>
        )}
      </div>
    </>
  );
}
