import type { Severity } from '../engine/rule';
import { isField } from './family';
import { createFieldRanges } from './field-ranges';
import { schemeOf } from './ground';
import { createInk, type Inked } from './highlights';
import { type DraftMap, rangeOf } from './map';
import { shiftMarks } from './shift';

/** A place in a draft to underline. Offsets are UTF-16 units. */
export type Mark = { readonly start: number; readonly end: number; readonly severity: Severity };

/** The marks of one composer, kept where their words are. */
export type Marks = {
  /** Paints these marks of this text instead of those before. */
  readonly set: (marks: readonly Mark[], text: string) => void;
  /** Draws anew after the page changed; marks whose words changed are gone. */
  readonly redraw: () => void;
  /** Follows a field that moved, grew or was scrolled. */
  readonly follow: () => void;
  /** The boxes in which a stretch of the draft is drawn, in the window's coordinates. */
  readonly rects: (start: number, end: number) => readonly DOMRect[];
  /** The mark drawn at a point of the window: its number among those that were set, or null. */
  readonly at: (x: number, y: number) => number | null;
};

/** Starts with no marks; nothing is drawn while a character is composed; all go when the signal aborts. */
export function createMarks(
  element: HTMLElement,
  read: () => { readonly text: string; readonly map: DraftMap | null },
  composing: () => boolean,
  signal: AbortSignal,
): Marks {
  const ink = createInk();
  const field = isField(element) ? createFieldRanges(element) : null;
  let marks: readonly (Mark & { readonly number: number })[] = [];
  let textOfMarks = '';

  const tree = () => field?.tree() ?? (element.getRootNode() as Document | ShadowRoot);
  const rangeFor = (map: DraftMap | null, start: number, end: number) =>
    map ? rangeOf(map, start, end) : (field?.range(start, end) ?? null);

  const clear = () => {
    ink.show(tree(), [], 'light');
    field?.release();
  };
  const redraw = () => {
    if (!marks.length || composing()) return;
    const { text, map } = read();
    marks = shiftMarks(marks, textOfMarks, text);
    textOfMarks = text;
    field?.release();
    const inked: Inked[] = [];
    for (const { start, end, severity } of marks) {
      const range = rangeFor(map, start, end);
      if (range) inked.push({ range, severity });
    }
    ink.show(tree(), inked, schemeOf(element));
  };
  const rects = (start: number, end: number): readonly DOMRect[] => {
    const { text, map } = read();
    const range = end <= text.length ? rangeFor(map, start, end) : null;
    const found = range ? [...range.getClientRects()] : [];
    if (field && !marks.length) field.release();
    return found;
  };
  signal.addEventListener('abort', clear, { once: true });

  return {
    set(next, text) {
      marks = next.map((mark, number) => ({ ...mark, number }));
      textOfMarks = text;
      if (marks.length) redraw();
      else clear();
    },
    redraw,
    follow: () => field?.follow(),
    rects,
    at(x, y) {
      const { text } = read();
      const hit = shiftMarks(marks, textOfMarks, text).find(({ start, end }) =>
        rects(start, end).some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom),
      );
      return hit?.number ?? null;
    },
  };
}
