import { type Field, isField } from './family';
import { type DraftMap, offsetOf, pointAt } from './map';

/** What is selected in a draft, as UTF-16 offsets; a caret when both are the same. */
export type Selected = { readonly start: number; readonly end: number };

type RootWithSelection = (Document | ShadowRoot) & { getSelection?: () => Selection | null };

/** The selection that holds for an element: its shadow root's own where the browser keeps one. */
export function selectionOf(element: Element): Selection | null {
  const root = element.getRootNode() as RootWithSelection;
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
}

/** What is selected in a text field, whether it has the focus or not. */
export function selectedInField(field: Field): Selected | null {
  const { selectionStart, selectionEnd } = field;
  return selectionStart === null ? null : { start: selectionStart, end: selectionEnd ?? selectionStart };
}

/** What is selected in an editor, or null when the selection is elsewhere. */
export function selectedInMap(map: DraftMap): Selected | null {
  const selection = selectionOf(map.root);
  if (!selection?.rangeCount) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  if (!map.root.contains(startContainer) || !map.root.contains(endContainer)) return null;
  const start = offsetOf(map, startContainer, startOffset);
  const end = selection.isCollapsed ? start : offsetOf(map, endContainer, endOffset);
  return { start, end };
}

/** Selects a stretch of a draft; gives its element the focus, without scrolling the page. */
export function select(element: HTMLElement, map: DraftMap | null, start: number, end: number): void {
  const root = element.getRootNode() as Document | ShadowRoot;
  if (root.activeElement !== element) element.focus({ preventScroll: true });
  if (isField(element)) element.setSelectionRange(start, end);
  else if (map) {
    const from = pointAt(map, start, 'start');
    const to = start === end ? from : pointAt(map, end, 'end');
    selectionOf(element)?.setBaseAndExtent(...from, ...to);
  }
}
