import type { Box } from '../ui/room';
import { isNear } from './boxes';

/** How long the pointer may be away from phrase and card before the card goes, in milliseconds. */
const leavesAfter = 350;
/** How far from them still counts as on the way, in CSS pixels. */
const near = 24;

/** Where a card stands: its page, our element in it, and whether it stays open by itself. */
export type Standing = {
  readonly document: Document;
  readonly host: Element;
  /** True when the writer went into the card, so that the pointer may go anywhere. */
  readonly pinned: () => boolean;
};

/**
 * Calls `left` when the writer turns away from a card: presses the pointer anywhere else, or, while the card is not
 * pinned, moves the pointer away from it and its phrase.
 */
export function watchLeaving(
  { document, host, pinned }: Standing,
  boxes: () => readonly Box[],
  left: () => void,
  signal: AbortSignal,
): void {
  const listen = { signal, passive: true, capture: true } as const;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stay = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  signal.addEventListener('abort', stay, { once: true });
  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      const here =
        pinned() ||
        event.composedPath().includes(host) ||
        boxes().some((box) => isNear(box, event.clientX, event.clientY, near));
      if (here) stay();
      else timer ??= setTimeout(left, leavesAfter);
    },
    listen,
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && !event.composedPath().includes(host)) left();
    },
    listen,
  );
}
