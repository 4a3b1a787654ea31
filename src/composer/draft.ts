import type { EditorFamily } from '../engine/site';
import { type Changes, watchChanges } from './changes';
import { isField } from './family';
import { type DraftMap, mapDraft } from './map';
import { type Selected, selectedInField, selectedInMap, selectionOf } from './selection';
import { editBetween } from './shift';

/** What stands in a composer: its text, and the caret in it (a UTF-16 offset) or null when it never was there. */
export type Draft = { readonly text: string; readonly caret: number | null };

/** Reads one field, once a change. */
export type DraftReader = {
  readonly changes: Changes;
  readonly text: () => string;
  /** The map of an editor, or null for a text field. */
  readonly map: () => DraftMap | null;
  /** What is selected now, or was when the field lost the focus. */
  readonly selected: () => Selected | null;
  /** True while the caret is in the field. */
  readonly focused: () => boolean;
};

/** Opens a field for reading; `changed` is called before the next frame after its text may have changed. */
export function readDraft(
  element: HTMLElement,
  family: EditorFamily,
  signal: AbortSignal,
  changed: () => void,
): DraftReader {
  // What stands there before a composition is the draft until it is done.
  const changes = watchChanges(element, signal, { changed, composes: () => void text() });
  let map: DraftMap | null = null;
  let fieldText = '';
  let left: (Selected & { readonly text: string }) | null = null;

  const currentMap = (): DraftMap => {
    if (!map || (!changes.composing() && changes.touched())) map = mapDraft(element, family);
    return map;
  };
  const text = (): string => {
    if (!isField(element)) return currentMap().text;
    if (!changes.composing()) fieldText = element.value;
    return fieldText;
  };
  const focused = () => (element.getRootNode() as Document | ShadowRoot).activeElement === element;
  const selectedNow = () => (isField(element) ? selectedInField(element) : selectedInMap(currentMap()));

  // A card of ours, or the page, takes the selection away with the focus: remember where it was.
  element.addEventListener(
    'focusout',
    () => {
      if (isField(element)) return;
      const selection = selectionOf(element);
      if (!selection?.rangeCount || !element.contains(selection.focusNode)) return;
      const now = selectedNow();
      left = now && { ...now, text: text() };
    },
    { signal, capture: true },
  );

  const remembered = (): Selected | null => {
    if (!left) return null;
    const edit = editBetween(left.text, text());
    if (!edit) return left;
    const move = (at: number) => (at <= edit.from ? at : Math.max(edit.from, at + edit.after - edit.before));
    return { start: move(left.start), end: move(left.end) };
  };

  return {
    changes,
    text,
    map: () => (isField(element) ? null : currentMap()),
    selected: () => (isField(element) ? selectedNow() : (focused() && selectedNow()) || remembered()),
    focused,
  };
}
