import { useRef, useState } from 'preact/hooks';
import { say } from '../say';

type ChooserProps = {
  /** Files were read already: one more is added. */
  readonly again: boolean;
  readonly read: (files: readonly File[]) => void;
};

/** Takes files that are dropped or chosen. */
export function Chooser({ again, read }: ChooserProps) {
  const field = useRef<HTMLInputElement>(null);
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
      <button type="button" class={again ? 'btn side' : 'btn main'} onClick={() => field.current?.click()}>
        {say(again ? 'add_file' : 'choose_files')}
      </button>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        aria-label={say('past_files')}
        onChange={({ currentTarget }) => {
          read([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </section>
  );
}
