import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';

/** A box in the window, in CSS pixels. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type Colour = readonly [red: number, green: number, blue: number];

/** The mark's colours of the design's tokens. */
export const MARK: { readonly light: Colour; readonly dark: Colour } = {
  light: [168, 50, 125],
  dark: [240, 140, 198],
};

const NEAR = 10;
const isColour = (png: PNG, x: number, y: number, colour: Colour): boolean => {
  const at = (y * png.width + x) * 4;
  return colour.every((part, index) => Math.abs(png.data[at + index]! - part) <= NEAR);
};

/** A picture of the window, without the caret. */
export async function picture(page: Page): Promise<PNG> {
  return PNG.sync.read(await page.screenshot({ caret: 'hide', animations: 'disabled' }));
}

/** What a line under a phrase looks like: how many pixels high it is, and which part of its length is
 * drawn. It is looked for in the box and `below` pixels under it. */
export function lineIn(
  png: PNG,
  box: Box,
  colour: Colour,
  below = 6,
): { readonly height: number; readonly drawn: number } {
  const left = Math.ceil(box.x);
  const right = Math.floor(box.x + box.width);
  const bottom = Math.min(png.height, Math.ceil(box.y + box.height) + below);
  let height = 0;
  let drawn = 0;
  for (let x = left; x < right; x++) {
    let inColumn = 0;
    for (let y = Math.floor(box.y); y < bottom; y++) if (isColour(png, x, y, colour)) inColumn++;
    if (inColumn) drawn++;
    height = Math.max(height, inColumn);
  }
  return { height, drawn: drawn / Math.max(1, right - left) };
}

/** The pixels in which two pictures differ, outside the boxes (each widened by `margin`). */
export function differsOutside(a: PNG, b: PNG, boxes: readonly Box[], margin: number): number {
  let count = 0;
  for (let y = 0; y < a.height; y++)
    for (let x = 0; x < a.width; x++) {
      const at = (y * a.width + x) * 4;
      if (a.data[at] === b.data[at] && a.data[at + 1] === b.data[at + 1] && a.data[at + 2] === b.data[at + 2])
        continue;
      const inside = boxes.some(
        (box) =>
          x >= box.x - margin &&
          x <= box.x + box.width + margin &&
          y >= box.y - margin &&
          y <= box.y + box.height + margin,
      );
      if (!inside) count++;
    }
  return count;
}
