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

function carrying(text: string, markup = ''): DataTransfer {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  if (markup) data.setData('text/html', markup);
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

export const native: Technique = (element, text) => {
  const { ownerDocument } = element;
  return text ? ownerDocument.execCommand('insertText', false, text) : ownerDocument.execCommand('delete');
};

/** A key as a keyboard sends it; true when somebody took it. */
const press = (element: HTMLElement, type: 'keydown' | 'keyup', init: KeyboardEventInit): boolean =>
  isTaken(element, new KeyboardEvent(type, { bubbles: true, cancelable: true, composed: true, ...init }));

const backspace = { key: 'Backspace', code: 'Backspace', keyCode: 8, which: 8 };

/** Deletes what is selected as a key does: editors that keep a history of their own count it by its events. */
export const erase: Technique = (element) => {
  const taken =
    press(element, 'keydown', backspace) ||
    beforeInput(element, { inputType: 'deleteContentBackward' }) ||
    element.ownerDocument.execCommand('delete');
  press(element, 'keyup', backspace);
  return taken;
};

export const nativeByLine: Technique = async (element, text) => {
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

/** Each line as it is typed: for editors that make their own of several lines at once. */
export const byLine: Technique = async (element, text) => {
  const { ownerDocument } = element;
  for (const [index, line] of text.split('\n').entries()) {
    if (index && !beforeInput(element, { inputType: 'insertParagraph' }))
      ownerDocument.execCommand('insertParagraph');
    else if (!line && !selectionRange(element)?.collapsed) erase(element, '');
    await tick();
    if (line && !typing(element, line)) native(element, line);
    await tick();
  }
  return true;
};

export const replacement: Technique = (element, text) =>
  beforeInput(element, { inputType: 'insertReplacementText', dataTransfer: carrying(text) });

export function typing(element: HTMLElement, text: string): boolean {
  return beforeInput(element, { inputType: 'insertText', data: text });
}

export const deletion: Technique = (element) => beforeInput(element, { inputType: 'deleteContentBackward' });

const pasteFrom = (element: HTMLElement, clipboardData: DataTransfer): boolean =>
  isTaken(
    element,
    new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData }),
  );

export const paste: Technique = (element, text) => pasteFrom(element, carrying(text));

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Each line as a paragraph of its own: editors that drop the empty lines of plain text keep those of markup. */
export const pasteParagraphs: Technique = (element, text) => {
  const lines = text.replace(/[&<>]/g, (sign) => signs[sign]!).split('\n');
  return pasteFrom(element, carrying(text, lines.map((line) => `<p>${line || '<br>'}</p>`).join('')));
};

/** True in Firefox, where `execCommand` fires the `beforeinput` that every editor listens to. */
export const isGecko = (): boolean => CSS.supports('-moz-appearance', 'none');

export const undoEvent: Technique = (element) => beforeInput(element, { inputType: 'historyUndo' });

export const undoKey: Technique = (element) => {
  const mac = /mac/i.test(navigator.platform);
  return press(element, 'keydown', {
    key: 'z',
    code: 'KeyZ',
    keyCode: 90,
    which: 90,
    ctrlKey: !mac,
    metaKey: mac,
  });
};

export const undoNative: Technique = (element) => element.ownerDocument.execCommand('undo');
