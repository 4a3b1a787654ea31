import { historyCsv } from '../history/csv';
import type { Kept } from '../history/store';
import { say, sayCount } from '../say';
import { saveFile } from '../ui/save-file';
import type { OptionsEvent } from './view';

type HistoryActsProps = { readonly kept: Kept; readonly tell: (event: OptionsEvent) => void };

/** What can be done with the history: take it along, forget it, or look back at what was posted before it began. */
export function HistoryActs({ kept, tell }: HistoryActsProps) {
  const { posts, unread } = kept;
  const some = posts.length + unread > 0;
  return (
    <>
      {unread > 0 && <p class="quiet">{sayCount('entries_unread', unread)}</p>}
      <div class="acts">
        {some && (
          <button
            type="button"
            class="btn side"
            onClick={() => saveFile('youward-history.csv', 'text/csv', historyCsv(posts))}
          >
            {say('save_csv')}
          </button>
        )}
        <button type="button" class="btn side" onClick={() => tell({ do: 'look back' })}>
          {say('look_back_old')}
        </button>
        {some && (
          <button type="button" class="btn bare" onClick={() => tell({ do: 'wipe history' })}>
            {say('wipe_history')}
          </button>
        )}
      </div>
    </>
  );
}
