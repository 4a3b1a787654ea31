import type { Composer } from '../composer/composer';

/** How long the pointer must rest on a marked phrase before its card opens, in milliseconds. */
export const hoverRests = 450;
/** How long after the last key the pointer is taken to lie where it was left, in milliseconds. */
const handsOnKeys = 1200;

/**
 * Tells which mark the writer points at: the pointer rests on it, or it was clicked. The click itself stays the
 * editor's: the caret goes where it was put.
 */
export function watchPointing(
  composer: Composer,
  pointed: (mark: number) => void,
  signal: AbortSignal,
): void {
  const { element } = composer;
  const listen = { signal, passive: true } as const;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastKey = Number.NEGATIVE_INFINITY;
  const stop = () => {
    if (timer !== undefined) clearTimeout(timer);
    timer = undefined;
  };
  signal.addEventListener('abort', stop, { once: true });

  const look = (x: number, y: number) => {
    if (signal.aborted || composer.composing()) return;
    const mark = composer.at(x, y);
    if (mark !== null) pointed(mark);
  };
  element.addEventListener(
    'pointermove',
    (event) => {
      stop();
      // Moving with a button down is selecting; a finger has no way to rest.
      if (!event.isTrusted || event.buttons !== 0 || event.pointerType === 'touch') return;
      if (event.timeStamp - lastKey < handsOnKeys) return;
      timer = setTimeout(() => look(event.clientX, event.clientY), hoverRests);
    },
    listen,
  );
  element.addEventListener('pointerleave', stop, listen);
  element.addEventListener('pointerdown', stop, listen);
  element.addEventListener(
    'keydown',
    (event) => {
      stop();
      if (event.isTrusted) lastKey = event.timeStamp;
    },
    listen,
  );
  element.addEventListener(
    'click',
    (event) => {
      // Two clicks choose a word, a drag chooses a stretch: then the writer is at work on it already.
      const selects = element.ownerDocument.getSelection()?.type === 'Range';
      if (event.isTrusted && event.detail === 1 && !selects) look(event.clientX, event.clientY);
    },
    listen,
  );
}
