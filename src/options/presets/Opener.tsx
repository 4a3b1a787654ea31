import type { ComponentChildren } from 'preact';

type OpenerProps = {
  readonly kind: 'side' | 'bare';
  readonly open: boolean;
  /** What it is called where its words alone do not say which it is. */
  readonly label?: string;
  readonly toggle: () => void;
  readonly children: ComponentChildren;
};

/** A button that opens a part of the page and closes it again. */
export function Opener({ kind, open, label, toggle, children }: OpenerProps) {
  return (
    <button type="button" class={`btn ${kind}`} aria-expanded={open} aria-label={label} onClick={toggle}>
      {children}
    </button>
  );
}
