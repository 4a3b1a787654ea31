import type { EditorFamily } from '../engine/site';

/** One way to put text in place of the selection through an editor's own input path; false when nobody took it. */
export type Technique = (element: HTMLElement, text: string) => boolean | Promise<boolean>;

/** Lets the editor hear what happened before: its listeners run in tasks of their own. */
export const tick = (milliseconds = 0): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds));

const selectionRange = (element: Element): Range | null => {
  const root = element.getRootNode() as (Document | ShadowRoot) & { getSelection?: () => Selection | null };
  const selection = root.getSelection?.() ?? element.ownerDocument.getSelection();
  return selection?.rangeCount ? selection.getRangeAt(0) : null;
};

function carrying(text: string): DataTransfer {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  return data;
}

/** Dispatches an event; true when somebody took it for themselves. */
const isTaken = (element: HTMLElement, event: Event): boolean => !element.dispatchEvent(event);

function beforeInput(element: HTMLElement, init: InputEventInit): boolean {
  const range = selectionRange(element);
  const targetRanges = range ? [new StaticRange(range)] : [];
  return isTaken(
    element,
    new InputEvent('beforeinput', { bubbles: true, cancelable: true, composed: true, targetRanges, ...init }),
  );
}

const native: Technique = (element, text) => {
  const { ownerDocument } = element;
  return text ? ownerDocument.execCommand('insertText', false, text) : ownerDocument.execCommand('delete');
};

const nativeByLine: Technique = async (element, text) => {
  const { ownerDocument } = element;
  // Emptied first, each line joins the one before in the editor's history; a line put over old text that ends in
  // the same letters would not, and one undo would take back only half.
  ownerDocument.execCommand('delete');
  for (const [index, line] of text.split('\n').entries()) {
    await tick();
    if (index) ownerDocument.execCommand('insertParagraph');
    await tick();
    if (line) ownerDocument.execCommand('insertText', false, line);
  }
  return true;
};

const replacement: Technique = (element, text) =>
  beforeInput(element, { inputType: 'insertReplacementText', dataTransfer: carrying(text) });

const typing: Technique = (element, text) => beforeInput(element, { inputType: 'insertText', data: text });

const deletion: Technique = (element) => beforeInput(element, { inputType: 'deleteContentBackward' });

const paste: Technique = (element, text) => {
  const clipboardData = carrying(text);
  return isTaken(
    element,
    new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData }),
  );
};

/** True in Firefox, where `execCommand` fires the `beforeinput` that every editor listens to. */
export const isGecko = (): boolean => CSS.supports('-moz-appearance', 'none');

/** What is to be written, as far as the choice of a technique goes. */
export type Task = {
  readonly text: string;
  /** Nothing is replaced; the text goes in at a caret. */
  readonly insertion: boolean;
  /** The stretch lies inside one text node of the page. */
  readonly insideOneNode: boolean;
};

/**
 * The ways to write into a family, the best first. A later one is tried only when the one before left the draft as
 * it was. Chosen by trying each in real editors; what corrupts an editor's model is not in its list.
 */
export function techniquesFor(family: EditorFamily, task: Task): readonly Technique[] {
  const { text, insertion, insideOneNode } = task;
  const manyLines = text.includes('\n');
  if (isGecko()) return family === 'prosemirror' && manyLines ? [nativeByLine] : [native];
  const deletes = text === '';
  switch (family) {
    case 'field':
    case 'prosemirror':
      return [native];
    case 'lexical':
      return [deletes ? typing : replacement];
    case 'quill':
      // Quill leaves a replacement of nothing to the browser, which an event from a script never reaches.
      if (insertion) return [paste];
      return [deletes ? typing : replacement];
    case 'slate':
      return [deletes ? deletion : replacement];
    case 'draft':
      if (deletes) return [native];
      return insideOneNode && !manyLines ? [paste, native] : [paste];
    case 'plain':
      return deletes ? [native] : [replacement, paste, native];
  }
}

const undoEvent: Technique = (element) => beforeInput(element, { inputType: 'historyUndo' });

const undoKey: Technique = (element) => {
  const mac = /mac/i.test(navigator.platform);
  const key = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90, ctrlKey: !mac, metaKey: mac };
  return isTaken(
    element,
    new KeyboardEvent('keydown', { bubbles: true, cancelable: true, composed: true, ...key }),
  );
};

const undoNative: Technique = (element) => element.ownerDocument.execCommand('undo');

/** The ways to take one step back in a family's own history. */
export function undosFor(family: EditorFamily): readonly Technique[] {
  switch (family) {
    case 'field':
    case 'plain':
      return [undoNative];
    case 'draft':
    case 'prosemirror':
      return [undoKey];
    default:
      return [undoEvent, undoKey];
  }
}
