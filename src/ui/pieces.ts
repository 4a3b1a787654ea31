import { diffArrays } from 'diff';
import type { Blank } from '../engine/finding';

/** A stretch of a rewrite as it is shown. A `blank` is drawn as a field: `index` is its place among the rewrite's blanks. */
export type Piece =
  | { readonly kind: 'same' | 'new' | 'gone'; readonly text: string }
  | { readonly kind: 'blank'; readonly index: number };

type Word = { readonly space: string; readonly text: string };

const markBase = 0xe000;
const wordPattern =
  /(\s*)([\uE000-\uF8FF]|https?:\/\/\S+|[\p{L}\p{N}\p{M}_@#](?:[\p{L}\p{N}\p{M}_]|[.'’&/:-](?=[\p{L}\p{N}]))*|\S)/gu;
const bareWord = /[\p{L}\p{N}\uE000-\uF8FF]/u;
/** Past this many changed words the two texts have nothing in common worth showing word by word. */
const mostEdits = 400;

/**
 * What a rewrite changes, word by word: the words that go and the words that come, with its blanks in their places.
 * A change of punctuation or capitals alone is not told apart; the new text is shown.
 */
export function changedWords(before: string, after: string, blanks: readonly Blank[]): readonly Piece[] {
  const oldWords = words(before.replace(/[\uE000-\uF8FF]/g, ' '));
  const marked = withMarks(after.replace(/[\uE000-\uF8FF]/g, ' '), blanks);
  const newWords = words(marked);
  const trailing = marked.match(/\s*$/)?.[0] ?? '';
  const changes = diffArrays([...oldWords], [...newWords], {
    comparator: (left, right) => left.text.toLowerCase() === right.text.toLowerCase(),
    maxEditLength: mostEdits,
  }) ?? [
    { removed: true, added: false, value: [...oldWords] },
    { removed: false, added: true, value: [...newWords] },
  ];
  const steps = changes.map((change) => ({
    kind: change.added ? ('new' as const) : change.removed ? ('gone' as const) : ('same' as const),
    words: change.value,
  }));
  return drawn(grouped(steps), trailing);
}

/** The pieces without the words that go: how a whole recast is shown. */
export function keptWords(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter((piece) => piece.kind !== 'gone');
}

type Step = { readonly kind: 'same' | 'new' | 'gone'; readonly words: readonly Word[] };

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

function hasLetters(word: Word): boolean {
  return bareWord.test(word.text);
}

/** Spaces stay outside the new words, so that their tint grows no tail. */
function drawn(steps: readonly Step[], trailing: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const step of steps)
    for (const { kind, words: run } of aroundBlanks(step)) {
      const blank = blankIndex(run[0]);
      const last = pieces.at(-1);
      const apart =
        last && last.kind !== 'same' && (kind === 'gone' || last.kind === 'gone') && run.some(hasLetters);
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

function blankIndex(word: Word | undefined): number | null {
  const mark = (word?.text.charCodeAt(0) ?? 0) - markBase;
  return mark >= 0 && mark < 0x1900 ? mark : null;
}

function words(text: string): readonly Word[] {
  return Array.from(text.matchAll(wordPattern), ([, space = '', word = '']) => ({ space, text: word }));
}

/** Each blank becomes one character of a private area, so that it stays one word. */
function withMarks(text: string, blanks: readonly Blank[]): string {
  return blanks.reduceRight(
    (marked, blank, index) =>
      marked.slice(0, blank.start) + String.fromCharCode(markBase + index) + marked.slice(blank.end),
    text,
  );
}
