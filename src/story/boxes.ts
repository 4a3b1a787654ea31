import type { Box } from '../ui/room';

/** Rectangles of the window as plain boxes; those without a size are left out. */
export function boxesOf(rects: readonly DOMRect[]): readonly Box[] {
  return rects
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ x, y, width, height }) => ({ x, y, width, height }));
}

/** The smallest box around all rectangles, or null when there are none. */
export function boxAround(rects: readonly DOMRect[]): Box | null {
  const boxes = boxesOf(rects);
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** True when a point lies in a box or no further than `near` pixels from it. */
export function isNear(box: Box, x: number, y: number, near: number): boolean {
  return (
    x >= box.x - near && x <= box.x + box.width + near && y >= box.y - near && y <= box.y + box.height + near
  );
}
