import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Brings the keyboard into a box when it opens and, each time `place` changes, when the focused element is gone:
 * to the first of `inOrder` (CSS selectors) that is there. Focus that is still inside stays where it is.
 */
export function useFocus<Box extends HTMLElement>(
  wanted: boolean,
  place: unknown,
  inOrder: readonly string[],
): RefObject<Box | null> {
  const ref = useRef<Box>(null);
  // At once, not after the next frame: keys pressed meanwhile belong to the box already.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new place may take the focused field with it
  useLayoutEffect(() => {
    const box = ref.current;
    if (!wanted || !box) return;
    const root = box.getRootNode();
    const focused = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
    if (focused && box.contains(focused)) return;
    const first = inOrder.map((kind) => box.querySelector<HTMLElement>(kind)).find((one) => one !== null);
    first?.focus({ preventScroll: true });
  }, [wanted, place]);
  return ref;
}
