import type { EditorFamily } from '../engine/site';
import { type Piece, scan } from './scan';

/** A draft's text and where each of its characters stands in the page. True until the page changes. */
export type DraftMap = {
  readonly root: HTMLElement;
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly byNode: ReadonlyMap<Node, readonly Piece[]>;
};

/** A place in the page, as ranges and selections name it. */
export type Point = readonly [node: Node, offset: number];

/** Reads an editor into its text and the map of it. */
export function mapDraft(root: HTMLElement, family: EditorFamily): DraftMap {
  const { text, pieces } = scan(root, family);
  const byNode = new Map<Node, Piece[]>();
  for (const piece of pieces) {
    const list = byNode.get(piece.node);
    if (list) list.push(piece);
    else byNode.set(piece.node, [piece]);
  }
  return { root, text, pieces, byNode };
}

const indexOf = (node: Node): number => {
  let index = 0;
  for (let before = node.previousSibling; before; before = before.previousSibling) index++;
  return index;
};

/** The first piece that ends at or after an offset. */
function firstEndingAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.end < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function pieceAt(map: DraftMap, offset: number, side: 'start' | 'end'): Piece | undefined {
  let touching: Piece | undefined;
  let filler: Piece | undefined;
  for (let i = firstEndingAt(map.pieces, offset); i < map.pieces.length; i++) {
    const piece = map.pieces[i]!;
    if (piece.start > offset) break;
    if (piece.start === piece.end) filler ??= piece;
    else if (side === 'start' ? offset < piece.end : offset > piece.start) return piece;
    else touching ??= piece;
  }
  return filler ?? touching;
}

/** Where a caret stands just outside an atom: in the text beside it if there is any, as some editors insist on. */
function besideAtom(map: DraftMap, atom: Element, side: 'start' | 'end'): Point {
  const inside = map.pieces.filter((piece) => piece.atom === atom);
  const edge = side === 'start' ? inside[0]!.start : inside.at(-1)!.end;
  const isText = (piece: Piece) => !piece.atom && piece.node.nodeType === 3;
  const text =
    side === 'start'
      ? map.pieces.findLast((piece) => isText(piece) && piece.end === edge)
      : map.pieces.find((piece) => isText(piece) && piece.start === edge);
  if (text) return [text.node, side === 'start' ? text.to : text.from];
  return [atom.parentNode!, indexOf(atom) + (side === 'start' ? 0 : 1)];
}

/**
 * The place in the page of an offset of the text. Between two runs, `start` means the beginning of what follows
 * and `end` the end of what went before. An offset inside an atom snaps to its edge on that side.
 */
export function pointAt(map: DraftMap, offset: number, side: 'start' | 'end'): Point {
  const piece = pieceAt(map, Math.max(0, Math.min(offset, map.text.length)), side);
  if (!piece) return [map.root, side === 'start' ? 0 : map.root.childNodes.length];
  if (piece.atom) {
    const atom = piece.atom;
    const inside = map.pieces.filter((other) => other.atom === atom);
    const snapped = offset <= inside[0]!.start ? 'start' : offset >= inside.at(-1)!.end ? 'end' : side;
    return besideAtom(map, atom, snapped);
  }
  if (piece.node.nodeType !== 3)
    return [piece.node.parentNode!, indexOf(piece.node) + (offset > piece.start ? 1 : 0)];
  const exact = piece.to - piece.from === piece.end - piece.start;
  if (exact) return [piece.node, piece.from + Math.max(0, offset - piece.start)];
  return [piece.node, offset > piece.start ? piece.to : piece.from];
}

/** The page's range for a stretch of the text. */
export function rangeOf(map: DraftMap, start: number, end: number): Range {
  const range = map.root.ownerDocument.createRange();
  const from = pointAt(map, start, 'start');
  const to = end === start ? from : pointAt(map, end, 'end');
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

/** The offset in the text of a place in the page; the nearest one before it when the place is no text. */
export function offsetOf(map: DraftMap, node: Node, offset: number): number {
  const own = map.byNode.get(node);
  if (own && node.nodeType === 3) {
    let before = own[0]!.start;
    for (const piece of own) {
      if (offset < piece.from) break;
      const exact = piece.to - piece.from === piece.end - piece.start;
      if (offset <= piece.to)
        return exact || offset === piece.from ? piece.start + offset - piece.from : piece.end;
      before = piece.end;
    }
    return before;
  }
  const next = firstWithin(map, node.childNodes[offset]);
  if (next) return next.start;
  return lastBefore(map, node, offset);
}

function firstWithin(map: DraftMap, node: Node | undefined): Piece | undefined {
  for (let inner: Node | null | undefined = node; inner; inner = inner.firstChild) {
    const piece = map.byNode.get(inner)?.[0];
    if (piece) return piece;
  }
  return undefined;
}

function lastBefore(map: DraftMap, node: Node, offset: number): number {
  const place = map.root.ownerDocument.createRange();
  place.setStart(node, offset);
  let low = 0;
  let high = map.pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = map.pieces[middle]!;
    const isText = piece.node.nodeType === 3;
    const container = isText ? piece.node : piece.node.parentNode!;
    const at = isText ? piece.to : indexOf(piece.node) + (piece.to > piece.from ? 1 : 0);
    if (place.comparePoint(container, at) <= 0) low = middle + 1;
    else high = middle;
  }
  return low ? map.pieces[low - 1]!.end : 0;
}
