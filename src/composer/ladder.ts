import type { EditorFamily } from '../engine/site';
import {
  byLine,
  deletion,
  erase,
  isGecko,
  native,
  nativeByLine,
  paste,
  pasteParagraphs,
  replacement,
  type Technique,
  typing,
  undoEvent,
  undoKey,
  undoNative,
} from './techniques';

/** What is to be written, as far as the choice of a technique goes. */
export type Task = {
  readonly text: string;
  /** Nothing is replaced; the text goes in at a caret. */
  readonly insertion: boolean;
  /** The stretch lies inside one text node of the page. */
  readonly insideOneNode: boolean;
};

/**
 * The ways to write into a family, the best first. A later one is tried only when the draft stands as before the one
 * before it. Chosen by trying each in real editors; what corrupts an editor's model is not in its list.
 */
export function techniquesFor(family: EditorFamily, task: Task): readonly Technique[] {
  const { text, insertion, insideOneNode } = task;
  const manyLines = text.includes('\n');
  if (isGecko()) {
    if (manyLines && (family === 'prosemirror' || family === 'ckeditor')) return [nativeByLine];
    return manyLines && family === 'plain' ? [native, nativeByLine] : [native];
  }
  const deletes = text === '';
  switch (family) {
    case 'field':
    case 'prosemirror':
      return [native];
    case 'lexical':
      return [deletes ? typing : replacement];
    case 'quill':
      // Quill 2 leaves a replacement of nothing to the browser, which an event from a script never reaches. Quill 1
      // takes none of these events and reads what the browser did; a paste from a script would only delete there.
      return [insertion ? paste : deletes ? typing : replacement, native];
    case 'slate':
      return [deletes ? deletion : replacement];
    case 'draft':
      if (deletes) return [native];
      return insideOneNode && !manyLines ? [paste, native] : [paste];
    case 'plain':
      if (deletes) return [erase];
      return [replacement, paste, native, ...(manyLines ? [byLine] : [])];
    case 'ckeditor':
      if (deletes) return [erase];
      // It leaves what goes in at a caret to the browser, and counts each line of a replacement as a step of its own.
      return insertion || manyLines ? [paste, pasteParagraphs] : [replacement];
  }
}

/**
 * True when a technique is not for an editor that took an earlier one for itself: it keeps a model of its own, which
 * the browser's own way would pass by. Where each was tried in the real editor, the list knows better.
 */
export const passesBy = (family: EditorFamily, technique: Technique): boolean =>
  technique === native && (family === 'plain' || family === 'quill');

/** The ways to take one step back in a family's own history. */
export function undosFor(family: EditorFamily): readonly Technique[] {
  switch (family) {
    case 'field':
      return [undoNative];
    case 'plain':
      return [undoEvent, undoKey, undoNative];
    case 'draft':
    case 'prosemirror':
      return [undoKey];
    default:
      return [undoEvent, undoKey];
  }
}
