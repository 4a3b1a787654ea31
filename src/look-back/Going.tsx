import { say, sayCount } from '../say';
import type { Progress } from './talk';

/** How far the reading is, and the way to stop it: what was read until then is shown. */
export function Going({ progress, stop }: { readonly progress: Progress; readonly stop: () => void }) {
  const { file, read, size, posts } = progress;
  return (
    <section class="panel going">
      <div class="grow">
        <p class="row">
          <b class="grow" translate={false}>
            {file}
          </b>
          <span class="hint num">{sayCount('posts', posts)}</span>
        </p>
        <progress value={read} max={size} aria-label={say('reading_file', { file })} />
      </div>
      <button type="button" class="btn side" onClick={stop}>
        {say('stop_here')}
      </button>
    </section>
  );
}
