/** The way on from the question before a post: the key that asks posts. */
export function PostAnyway({ post }: { readonly post: () => void }) {
  return (
    <>
      <footer class="card-foot">
        <button type="button" class="btn side" data-post="" onClick={post}>
          Post anyway{' '}
          <span class="kbd" aria-hidden="true">
            ⏎
          </span>
        </button>
      </footer>
      <div class="keys" aria-hidden="true">
        <span>
          <kbd>Esc</kbd> Draft
        </span>
      </div>
    </>
  );
}
