import type { EditorFamily } from '../engine/site';

/** A text field of HTML, whose text is its value. */
export type Field = HTMLTextAreaElement | HTMLInputElement;

/** True for a text field, whose text is its value and not its nodes. */
export function isField(element: Element): element is Field {
  return element.localName === 'textarea' || element.localName === 'input';
}

const markers: readonly (readonly [EditorFamily, string])[] = [
  ['draft', '.public-DraftEditor-content'],
  ['lexical', '[data-lexical-editor]'],
  ['quill', '.ql-editor'],
  ['prosemirror', '.ProseMirror'],
  ['slate', '[data-slate-editor]'],
  ['ckeditor', '.ck-editor__editable'],
];

/** Which editor library made this field, told by what the library itself writes into the page. */
export function familyOf(element: Element): EditorFamily {
  if (isField(element)) return 'field';
  for (const [family, marker] of markers) if (element.matches(marker)) return family;
  return element.querySelector(':scope > [data-contents]') ? 'draft' : 'plain';
}

/**
 * The characters a family puts into the page to hold the caret and that are no part of its text.
 * Draft.js, Lexical and ProseMirror use none, so there a zero-width character is the writer's own.
 */
export function fillersOf(family: EditorFamily): string {
  if (family === 'slate' || family === 'quill') return '\uFEFF';
  if (family === 'ckeditor') return '\u2060';
  return family === 'plain' ? '\u200B\uFEFF' : '';
}
