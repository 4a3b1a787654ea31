import { say } from '../say';
/** The keys that work while the two questions wait for an answer. */
export function WhyKeys() {
  return (
    <div class="keys ruled" aria-hidden="true">
      <span>
        <kbd>Tab</kbd> {say('key_next_question')}
      </span>
      <span>
        <kbd>⏎</kbd> {say('see_the_post')}
      </span>
      <span>
        <kbd>Esc</kbd> {say('key_draft')}
      </span>
    </div>
  );
}
