import type { ComponentChildren } from 'preact';

type OpenerProps = {
  readonly kind: 'side' | 'bare';
  readonly open: boolean;
  readonly toggle: () => void;
  readonly children: ComponentChildren;
};

/** A button that opens a part of the page and closes it again. */
export function Opener({ kind, open, toggle, children }: OpenerProps) {
  return (
    <button type="button" class={`btn ${kind}`} aria-expanded={open} onClick={toggle}>
      {children}
    </button>
  );
}
