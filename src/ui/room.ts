/** A rectangle, in CSS pixels of the viewport. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Where something stands by what it belongs to. */
export type Side = 'beside' | 'below' | 'above';

/** One place something could take. */
export type Candidate<Side extends string> = { readonly side: Side; readonly box: Box };

/** Covering a pixel that must stay in sight, or leaving the viewport with it, costs as much as this many others. */
const dear = 1000;

/**
 * The first candidate that covers nothing and lies inside the viewport, else the one that costs least.
 * `never` must stay in sight; `rather` may be covered where there is no other room. Throws when there is no candidate.
 */
export function least<Side extends string>(
  candidates: readonly Candidate<Side>[],
  viewport: Box,
  never: readonly Box[],
  rather: readonly Box[],
): Candidate<Side> {
  const cost = ({ box }: Candidate<Side>) =>
    dear * (area(box) - shared(box, viewport)) + dear * total(box, never) + total(box, rather);
  const [first, ...others] = candidates;
  if (!first) throw new Error('There is no place to choose from: give at least one candidate.');
  let best = first;
  let price = cost(first);
  for (const other of others) {
    if (price === 0) break;
    const otherPrice = cost(other);
    if (otherPrice < price) {
      best = other;
      price = otherPrice;
    }
  }
  return best;
}

function area({ width, height }: Box): number {
  return width * height;
}

function total(box: Box, others: readonly Box[]): number {
  return others.reduce((sum, other) => sum + shared(box, other), 0);
}

/** The area two boxes share. */
function shared(left: Box, right: Box): number {
  const width = Math.min(left.x + left.width, right.x + right.width) - Math.max(left.x, right.x);
  const height = Math.min(left.y + left.height, right.y + right.height) - Math.max(left.y, right.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** The part of the page that is seen from an element. */
export function viewportOf(element: Element): Box {
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
  return { x: 0, y: 0, width: clientWidth, height: clientHeight };
}
