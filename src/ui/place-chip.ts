import { type Box, least, type Side, viewportOf } from './room';

/**
 * Puts the chip at the end corner of the text area, off the draft's lines and the site's buttons: inside the corner, else
 * under it, else above it, else beside it.
 */
export function placeChip(
  slot: HTMLElement,
  field: Box,
  avoid: {
    /** The lines of the draft, each a box. */
    readonly lines: readonly Box[];
    readonly never: readonly Box[];
    readonly dir: 'ltr' | 'rtl';
  },
): void {
  const { width, height } = slot.getBoundingClientRect();
  const inset = 4;
  const rtl = avoid.dir === 'rtl';
  const x = rtl ? field.x + inset : field.x + field.width - width - inset;
  const outside = rtl ? field.x - width - inset : field.x + field.width + inset;
  const under = field.y + field.height;
  const at = (side: Side, left: number, y: number) => ({ side, box: { x: left, y, width, height } });
  const candidates = [
    at('beside', x, under - height - inset),
    at('below', x, under + inset),
    at('above', x, field.y - height - inset),
    at('beside', outside, under - height),
  ];
  const taken = least(candidates, viewportOf(slot), [...avoid.lines, ...avoid.never], []);
  slot.style.transform = `translate(${Math.round(taken.box.x)}px, ${Math.round(taken.box.y)}px)`;
}
