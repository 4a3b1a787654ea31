import { useRef, useState } from 'preact/hooks';

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
      aria-label="Files"
      onDragOver={(event) => {
        event.preventDefault();
        hover(true);
      }}
      onDragLeave={() => hover(false)}
      onDrop={drop}
    >
      {!again && (
        <p class="quiet">
          Drop what the network let you download: X tweets.js, Facebook or Instagram JSON, LinkedIn
          Shares.csv, Mastodon outbox.json, posts saved by Buffer or Hootsuite, or any table with a text
          column.
        </p>
      )}
      <button type="button" class={again ? 'btn side' : 'btn main'} onClick={() => field.current?.click()}>
        {again ? 'Add a file' : 'Choose files'}
      </button>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        aria-label="Files of past posts"
        onChange={({ currentTarget }) => {
          read([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </section>
  );
}
