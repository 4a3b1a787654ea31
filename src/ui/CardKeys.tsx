import type { Finding } from '../engine/finding';

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
          <kbd>↓</kbd> Choose
        </span>
      )}
      {blanks && (
        <span>
          <kbd>Tab</kbd> Blank
        </span>
      )}
      {many && (
        <span>
          <kbd>Alt</kbd>
          <kbd>→</kbd> Next
        </span>
      )}
      <span>
        <kbd>Esc</kbd> Draft
      </span>
    </div>
  );
}
