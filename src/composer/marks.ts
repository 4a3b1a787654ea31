import type { Severity } from '../engine/rule';
import { type Drawn, drawnAt, isIntact } from './drawn';
import { isField } from './family';
import { createFieldRanges } from './field-ranges';
import { schemeOf } from './ground';
import { createInk, type Scheme } from './highlights';
import { type DraftMap, rangeOf } from './map';
import { shiftMarks } from './shift';

/** A place in a draft to underline. Offsets are UTF-16 units. */
export type Mark = { readonly start: number; readonly end: number; readonly severity: Severity };

/** The marks of one composer, kept where their words are. */
export type Marks = {
  /** Paints these marks of this text instead of those before. */
  readonly set: (marks: readonly Mark[], text: string) => void;
  /** The text may have changed: marks whose words changed go, those that lost their place find it again. */
  readonly keep: () => void;
  /** Draws anew after the page changed in other ways. */
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
  let drawn: readonly Drawn[] = [];
  let scheme: Scheme = 'light';

  const tree = () => field?.tree() ?? (element.getRootNode() as Document | ShadowRoot);
  const rangeFor = (map: DraftMap | null, start: number, end: number) =>
    map ? rangeOf(map, start, end) : (field?.range(start, end) ?? null);

  const clear = () => {
    drawn = [];
    ink.show(tree(), [], scheme);
    field?.release();
  };
  const shift = (text: string) => {
    marks = shiftMarks(marks, textOfMarks, text);
    textOfMarks = text;
  };
  const isInPlace = ({ range }: Drawn, index: number) =>
    range.startOffset === marks[index]?.start && range.endOffset === marks[index]?.end;
  const draw = () => {
    const { text, map } = read();
    shift(text);
    field?.release();
    drawn = marks.flatMap(({ start, end, severity }) => {
      const range = rangeFor(map, start, end);
      return range ? [drawnAt(range, severity)] : [];
    });
    ink.show(tree(), drawn, scheme);
  };
  const redraw = () => {
    if (!marks.length || composing()) return;
    scheme = schemeOf(element);
    draw();
  };
  const keep = () => {
    if (!marks.length || composing()) return;
    if (field?.tracks) shift(read().text);
    const stands = field ? isInPlace : isIntact;
    if (field?.tracks === false || drawn.length !== marks.length || !drawn.every(stands)) draw();
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
      // A copy of a whole finding would ask for its rewrites, which nobody wants yet.
      marks = next.map(({ start, end, severity }, number) => ({ start, end, severity, number }));
      textOfMarks = text;
      if (marks.length) redraw();
      else clear();
    },
    keep,
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
