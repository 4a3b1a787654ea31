import type { Progress } from './talk';

const number = new Intl.NumberFormat('en');

/** How far the reading is, and the way to stop it: what was read until then is shown. */
export function Going({ progress, stop }: { readonly progress: Progress; readonly stop: () => void }) {
  const { file, read, size, posts } = progress;
  return (
    <section class="panel going">
      <div class="grow">
        <p class="row">
          <b class="grow">{file}</b>
          <span class="hint num">{number.format(posts)} posts</span>
        </p>
        <progress value={read} max={size} aria-label={`Reading ${file}`} />
      </div>
      <button type="button" class="btn side" onClick={stop}>
        Stop here
      </button>
    </section>
  );
}
