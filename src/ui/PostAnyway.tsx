import { say } from '../say';
/** The way on from the question before a post: the key that asks posts. */
export function PostAnyway({ post }: { readonly post: () => void }) {
  return (
    <>
      <footer class="card-foot">
        <button type="button" class="btn side" data-post="" onClick={post}>
          {say('post_anyway')}{' '}
          <span class="kbd" aria-hidden="true">
            ⏎
          </span>
        </button>
      </footer>
      <div class="keys" aria-hidden="true">
        <span>
          <kbd>Esc</kbd> {say('key_draft')}
        </span>
      </div>
    </>
  );
}
