import { oncePerFrame } from './frames';

/** Calls back before the next frame after an element may have moved in the window: scroll, resize, zoom, growth. */
export function watchMovement(element: Element, signal: AbortSignal, moved: () => void): void {
  const view = element.ownerDocument.defaultView!;
  const soon = oncePerFrame(moved, signal);
  const listen = { signal, passive: true, capture: true } as const;
  const sizes = new ResizeObserver(soon);
  sizes.observe(element);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  view.addEventListener('scroll', soon, listen);
  view.addEventListener('resize', soon, listen);
  view.visualViewport?.addEventListener('resize', soon, listen);
  view.visualViewport?.addEventListener('scroll', soon, listen);
  // Letters of a font that arrives late have other widths; what fades or slides in has arrived.
  element.ownerDocument.fonts?.addEventListener('loadingdone', soon, { signal });
  element.ownerDocument.addEventListener(
    'transitionend',
    ({ target }) => {
      if ((target as Node).contains(element)) soon();
    },
    { signal, passive: true },
  );
}
