/** The keys that work while the two questions wait for an answer. */
export function WhyKeys() {
  return (
    <div class="keys ruled" aria-hidden="true">
      <span>
        <kbd>Tab</kbd> Next question
      </span>
      <span>
        <kbd>⏎</kbd> See the post
      </span>
      <span>
        <kbd>Esc</kbd> Draft
      </span>
    </div>
  );
}
