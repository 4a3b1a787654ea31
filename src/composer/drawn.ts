import type { Severity } from '../engine/rule';
import type { Inked } from './highlights';
import { areJoined } from './shift';

/** A mark as it is drawn, and the words it was drawn under. */
export type Drawn = Inked & { readonly words: string };

/** Notes what a range stands on as it is drawn. */
export function drawnAt(range: AbstractRange, severity: Severity): Drawn {
  return { range, severity, words: String(range) };
}

/**
 * True when a mark drawn in an editor's nodes still stands on its words and on nothing more. The browser moves a
 * range along with its nodes; an editor that draws its nodes anew leaves it empty. Asks for no layout.
 */
export function isIntact({ range, words }: Drawn): boolean {
  if (String(range) !== words) return false;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return !(
    areJoined(startContainer.nodeValue?.[startOffset - 1], words[0]) ||
    areJoined(words.at(-1), endContainer.nodeValue?.[endOffset])
  );
}
