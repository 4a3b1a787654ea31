import { useState } from 'preact/hooks';
import { say } from '../say';
import { FileButton } from '../ui/FileButton';

type ChooserProps = {
  /** Files were read already: one more is added. */
  readonly again: boolean;
  readonly read: (files: readonly File[]) => void;
};

/** Takes files that are dropped or chosen. */
export function Chooser({ again, read }: ChooserProps) {
  const [over, hover] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    hover(false);
    read([...(event.dataTransfer?.files ?? [])]);
  };
  return (
    <section
      class={over ? 'panel chooser over' : 'panel chooser'}
      aria-label={say('files')}
      onDragOver={(event) => {
        event.preventDefault();
        hover(true);
      }}
      onDragLeave={() => hover(false)}
      onDrop={drop}
    >
      {!again && (
        <p class="quiet">
          {say('drop_files')} {say('judged_in_english')}
        </p>
      )}
      <FileButton
        text={say(again ? 'add_file' : 'choose_files')}
        label={say('past_files')}
        main={!again}
        multiple
        take={read}
      />
    </section>
  );
}
