import { diffArrays } from 'diff';
import type { Blank } from '../engine/finding';
import { blankIndex, hasLetters, type Word, withMarks, withoutMarks, words } from './words';

/** A stretch of a rewrite as it is shown. A `blank` is drawn as a field: `index` is its place among the rewrite's blanks. */
export type Piece =
  | { readonly kind: 'same' | 'new' | 'gone'; readonly text: string }
  | { readonly kind: 'blank'; readonly index: number };

/** Past this many changed words the two texts have nothing in common worth showing word by word. */
const mostEdits = 400;

/**
 * What a rewrite changes, word by word: the words that go and the words that come, with its blanks in their places.
 * A change of punctuation or capitals alone is not told apart; the new text is shown.
 */
export function changedWords(before: string, after: string, blanks: readonly Blank[]): readonly Piece[] {
  const marked = withMarks(after, blanks);
  return drawn(grouped(compared(before, marked)), spaceAtEnd(marked));
}

/** A whole recast with what is new in it; the words that go are not shown. */
export function newWords(before: string, after: string, blanks: readonly Blank[]): readonly Piece[] {
  const marked = withMarks(after, blanks);
  const kept = grouped(compared(before, marked)).filter(({ kind }) => kind !== 'gone');
  return drawn(kept, spaceAtEnd(marked));
}

/** A text with the words in it that come from the writer's own answers. */
export function ownWords(answers: string, text: string, blanks: readonly Blank[]): readonly Piece[] {
  const marked = withMarks(text, blanks);
  const turned = compared(answers, marked).flatMap((step): readonly Step[] => {
    if (step.kind === 'gone') return [];
    return [{ ...step, kind: step.kind === 'same' ? 'new' : 'same' }];
  });
  return drawn(turned, spaceAtEnd(marked));
}

type Step = { readonly kind: 'same' | 'new' | 'gone'; readonly words: readonly Word[] };

function compared(before: string, marked: string): readonly Step[] {
  const oldWords = [...words(withoutMarks(before))];
  const freshWords = [...words(marked)];
  const changes = diffArrays(oldWords, freshWords, {
    comparator: (left, right) => left.text.toLowerCase() === right.text.toLowerCase(),
    maxEditLength: mostEdits,
  }) ?? [
    { removed: true, added: false, value: oldWords },
    { removed: false, added: true, value: freshWords },
  ];
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    words: value,
  }));
}

function spaceAtEnd(text: string): string {
  return text.match(/\s*$/)?.[0] ?? '';
}

/** A lone little word kept between two changes makes a text nobody can read: it joins them. */
function grouped(steps: readonly Step[]): readonly Step[] {
  const result: Step[] = [];
  let gone: Word[] = [];
  let fresh: Word[] = [];
  const flush = () => {
    if (gone.some(hasLetters)) result.push({ kind: 'gone', words: gone });
    if (fresh.length > 0) result.push({ kind: fresh.some(hasLetters) ? 'new' : 'same', words: fresh });
    gone = [];
    fresh = [];
  };
  steps.forEach((step, index) => {
    if (step.kind === 'gone') gone.push(...step.words);
    else if (step.kind === 'new') fresh.push(...step.words);
    else if (gone.length > 0 && fresh.length > 0 && isSlight(step) && changesGoOn(steps, index)) {
      gone.push(...step.words);
      fresh.push(...step.words);
    } else {
      flush();
      result.push(step);
    }
  });
  flush();
  return result;
}

function isSlight(step: Step): boolean {
  return step.words.length === 1 && (step.words[0]?.text.length ?? 0) <= 3;
}

function changesGoOn(steps: readonly Step[], index: number): boolean {
  const after = steps.slice(index + 1, index + 3).map((step) => step.kind);
  return after.includes('gone') && after.includes('new');
}

/** Spaces stay outside the new words, so that their tint grows no tail. */
function drawn(steps: readonly Step[], trailing: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const step of steps)
    for (const { kind, words: run } of aroundBlanks(step)) {
      const blank = blankIndex(run[0]);
      const last = pieces.at(-1);
      const apart =
        last &&
        last.kind !== 'same' &&
        (kind === 'gone' || last.kind === 'gone') &&
        run[0] &&
        hasLetters(run[0]);
      putSame(pieces, run[0]?.space || (apart ? ' ' : ''));
      if (blank !== null) pieces.push({ kind: 'blank', index: blank });
      else if (kind === 'same') putSame(pieces, textOf(run));
      else pieces.push({ kind, text: textOf(run) });
    }
  putSame(pieces, trailing);
  return pieces;
}

/** The same words in stretches, each blank one of its own; a lone mark of punctuation beside a blank is nothing new. */
function aroundBlanks({ kind, words: run }: Step): readonly Step[] {
  const stretches: { kind: Step['kind']; words: Word[] }[] = [];
  for (const word of run) {
    const last = stretches.at(-1);
    if (last && blankIndex(word) === null && blankIndex(last.words[0]) === null) last.words.push(word);
    else stretches.push({ kind, words: [word] });
  }
  return stretches.map((stretch) =>
    stretch.words.some(hasLetters) ? stretch : { ...stretch, kind: 'same' },
  );
}

function putSame(pieces: Piece[], text: string): void {
  const last = pieces.at(-1);
  if (text === '') return;
  if (last?.kind === 'same') pieces[pieces.length - 1] = { kind: 'same', text: last.text + text };
  else pieces.push({ kind: 'same', text });
}

function textOf(run: readonly Word[]): string {
  return run.map((word, index) => (index === 0 ? word.text : word.space + word.text)).join('');
}
