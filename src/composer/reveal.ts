import { isField } from './family';
import { parentAcross } from './tree';

/** So much is shown above and below what is revealed, in CSS pixels. */
const MARGIN = 24;

/** Scrolls whatever scrolls around a box, from the inside out, as little as it takes to show it; nothing when it is seen. */
export function reveal(element: Element, boxOf: () => DOMRect | undefined): void {
  const { scrollingElement, defaultView } = element.ownerDocument;
  for (let at: Element | null = element; at; at = parentAcross(at)) {
    const isPage = at === scrollingElement;
    if (at.scrollHeight <= at.clientHeight) continue;
    if (!isPage && !isField(at) && !/auto|scroll/.test(getComputedStyle(at).overflowY)) continue;
    const box = boxOf();
    if (!box) return;
    const { top, bottom } = isPage
      ? { top: 0, bottom: defaultView!.innerHeight }
      : at.getBoundingClientRect();
    const above = top + MARGIN - box.top;
    const below = box.bottom + MARGIN - bottom;
    if (above > 0) at.scrollTop -= above;
    else if (below > 0) at.scrollTop += below;
  }
}
