import { isField } from './family';
import { oncePerFrame } from './frames';

const FIELD_LOOK_MS = 250;

/** Knows when the text of one field may have changed, and when not to look. */
export type Changes = {
  /** A character is being composed (IME): the draft is not to be read, painted or written. */
  readonly composing: () => boolean;
  /** True when the field's nodes may have changed since this was last asked. */
  readonly touched: () => boolean;
};

/** Watches one field and calls back before the next frame after its text may have changed. */
export function watchChanges(element: HTMLElement, signal: AbortSignal, changed: () => void): Changes {
  let composing = false;
  let touched = true;
  const soon = oncePerFrame(() => {
    if (!composing) changed();
  }, signal);
  const note = () => {
    touched = true;
    soon();
  };
  const observer = new MutationObserver(note);
  const listen = { signal, passive: true, capture: true } as const;
  element.addEventListener('input', note, listen);
  element.addEventListener(
    'compositionstart',
    () => {
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
