import type { Rewrite } from '../engine/finding';
import { type Filled, filledText } from './blanks';
import { changedWords, type Piece } from './pieces';

/** How much of the sentence around a change is looked at and shown, UTF-16 units on each side. */
const reach = 240;
const shown = 70;

/** A rewrite shown inside the sentence it changes, and that sentence finished, for reading out. */
export function inItsSentence(
  draft: string,
  rewrite: Rewrite,
  filled: Filled,
): { readonly pieces: readonly Piece[]; readonly finished: string } {
  const text = filledText(rewrite.text, rewrite.blanks, filled);
  if (rewrite.scope === 'starter')
    return { pieces: changedWords('', rewrite.text, rewrite.blanks).map(plain), finished: text };
  const before = leading(draft.slice(Math.max(0, rewrite.start - reach), rewrite.start));
  const ends = /[.!?…]["”’)]*$/.test(draft.slice(rewrite.start, rewrite.end));
  const after = ends ? '' : following(draft.slice(rewrite.end, rewrite.end + reach));
  const changes = changedWords(draft.slice(rewrite.start, rewrite.end), rewrite.text, rewrite.blanks);
  const same = (words: string): readonly Piece[] => (words === '' ? [] : [{ kind: 'same', text: words }]);
  // The space that goes with the words still parts them from what follows while both are shown.
  const apart = changes.at(-1)?.kind === 'gone' && /^\S/.test(after) ? ' ' : '';
  return { pieces: [...same(before), ...changes, ...same(apart + after)], finished: before + text + after };
}

/** A starter replaces nothing, so nothing in it is new. */
function plain(piece: Piece): Piece {
  return piece.kind === 'new' ? { kind: 'same', text: piece.text } : piece;
}

/** The words of the same sentence before the change; a long way back is cut at a word. */
function leading(text: string): string {
  const sentence = text.slice(lastBoundary(text));
  if (sentence.length <= shown) return sentence.trimStart() === '' ? '' : sentence.replace(/^\s+/, '');
  const cut = sentence.slice(-shown);
  return `… ${cut.slice(cut.search(/\s/) + 1)}`;
}

function following(text: string): string {
  const end = text.search(/[.!?…]+(?=\s|$)|\n/);
  const sentence = end < 0 ? text : text.slice(0, end + (/^[.!?…]+/.exec(text.slice(end))?.[0].length ?? 0));
  if (sentence.length <= shown) return sentence.trimEnd();
  const cut = sentence.slice(0, shown);
  return `${cut.slice(0, Math.max(1, cut.lastIndexOf(' ')))} …`;
}

function lastBoundary(text: string): number {
  const ends = [...text.matchAll(/[.!?…]+\s+|\n/g)];
  const last = ends.at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
}
