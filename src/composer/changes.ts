import { isField } from './family';
import { oncePerFrame } from './frames';

const FIELD_LOOK_MS = 500;

/** Knows when the text of one field may have changed, and when not to look. */
export type Changes = {
  /** A character is being composed (IME): the draft is not to be read, painted or written. */
  readonly composing: () => boolean;
  /** True when the field's nodes may have changed since this was last asked. */
  readonly touched: () => boolean;
};

/** Who hears of changes. */
export type ChangeHears = {
  /** Before the next frame after the text may have changed. */
  readonly changed: () => void;
  /** Right before the first character of a composition stands in the field. */
  readonly composes: () => void;
};

/** Watches the text of one field. */
export function watchChanges(element: HTMLElement, signal: AbortSignal, hears: ChangeHears): Changes {
  let composing = false;
  let touched = true;
  const soon = oncePerFrame(() => {
    if (!composing) hears.changed();
  }, signal);
  const note = () => {
    touched = true;
    soon();
  };
  const observer = new MutationObserver(note);
  const listen = { signal, passive: true, capture: true } as const;
  element.addEventListener(
    'compositionstart',
    () => {
      if (!composing) hears.composes();
      composing = true;
    },
    listen,
  );
  const composed = () => {
    composing = false;
    note();
  };
  element.addEventListener('compositionend', composed, listen);
  if (isField(element)) {
    element.addEventListener('input', note, listen);
    // A script that sets a field's value tells nobody, as sites do when a post is sent.
    let last = element.value;
    const timer = setInterval(() => {
      if (element.value === last) return;
      last = element.value;
      soon();
    }, FIELD_LOOK_MS);
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  } else {
    // An editor that is rebuilt in the middle of a composition never tells its end.
    element.addEventListener('blur', () => composing && composed(), listen);
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  }
  return {
    composing: () => composing,
    touched() {
      if (observer.takeRecords().length) note();
      const was = touched;
      touched = false;
      return was;
    },
  };
}
