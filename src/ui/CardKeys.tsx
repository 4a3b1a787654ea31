import type { Finding } from '../engine/finding';
import { say } from '../say';

/** The keys that work here; the ones that would do nothing are not shown. */
export function CardKeys({
  many,
  rewrites,
}: {
  readonly many: boolean;
  readonly rewrites: Finding['rewrites'];
}) {
  const blanks = rewrites.some((rewrite) => rewrite.blanks.length > 0);
  return (
    <div class="keys" aria-hidden="true">
      {rewrites.length > 1 && (
        <span>
          <kbd>↑</kbd>
          <kbd>↓</kbd> {say('key_choose')}
        </span>
      )}
      {blanks && (
        <span>
          <kbd>Tab</kbd> {say('key_blank')}
        </span>
      )}
      {many && (
        <span>
          <kbd>Alt</kbd>
          <kbd>→</kbd> {say('key_next')}
        </span>
      )}
      <span>
        <kbd>Esc</kbd> {say('key_draft')}
      </span>
    </div>
  );
}
