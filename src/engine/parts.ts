import { isLowerOnly, markPeople, type People } from './names';
import type { Reading } from './reading';
import { retokenize } from './reread';
import { cutLines, type Sentence, sentences } from './sentence';
import { type Token, tokenize } from './token';
import { setBits } from './token-bits';
import { numberOf } from './vocabulary';

/** What is read off a draft's text. */
export type Parts = Omit<Reading, 'kind' | 'keep'> & {
  /** No word is capitalised. */
  readonly lowerOnly: boolean;
};

/** Reads a draft from its first letter to its last. */
export function wholly(text: string, people: People): Parts {
  const tokens = tokenize(text);
  const marks = marksFor(tokens.length);
  const lowerOnly = isLowerOnly(tokens);
  mark(text, tokens, people, lowerOnly, marks, 0, tokens.length);
  return { text, tokens, sentences: sentences(text, tokens), ...marks, lowerOnly };
}

/**
 * The parts of a draft that has changed in one place: the lines around it are read anew, the others moved. Null when
 * it is quicker to read it all.
 */
export function partly(before: Reading, text: string, people: People, wasLower: boolean): Parts | null {
  const again = retokenize(before, text);
  if (!again) return null;
  const { tokens, kept, resumed, rest } = again;
  const lowerOnly = isLowerOnly(tokens);
  if (lowerOnly !== wasLower) return null;
  let from = kept;
  while (from > 0 && tokens[from - 1]!.kind !== 'break') from--;
  let until = rest;
  while (until < tokens.length && tokens[until]!.kind !== 'break') until++;
  const shift = rest - resumed;
  const marks = marksFor(tokens.length);
  for (const key of ['who', 'joins', 'ids', 'bits'] as const) {
    marks[key].set(before[key].subarray(0, from));
    marks[key].set(before[key].subarray(until - shift), until);
  }
  mark(text, tokens, people, lowerOnly, marks, from, until);
  return { text, tokens, sentences: recut(before, text, tokens, from, until, shift), ...marks, lowerOnly };
}

/** The sentences of before, with those of the lines from token `from` up to token `until` cut anew. */
function recut(
  before: Reading,
  text: string,
  tokens: readonly Token[],
  from: number,
  until: number,
  shift: number,
): Sentence[] {
  const out: Sentence[] = [];
  let index = 0;
  for (; index < before.sentences.length && before.sentences[index]!.first < from; index++)
    out.push(before.sentences[index]!);
  let line = 0;
  for (let at = 0; at < from; at++) if (tokens[at]!.kind === 'break') line++;
  cutLines(text, tokens, from, until, line, out);
  while (index < before.sentences.length && before.sentences[index]!.first < until - shift) index++;
  const moved = text.length - before.text.length;
  let lines = 0;
  for (let at = from; at < until; at++) if (tokens[at]!.kind === 'break') lines++;
  for (let at = from; at < until - shift; at++) if (before.tokens[at]!.kind === 'break') lines--;
  for (; index < before.sentences.length; index++) {
    const { first, last, start, end, line } = before.sentences[index]!;
    out.push({
      first: first + shift,
      last: last + shift,
      start: start + moved,
      end: end + moved,
      line: line + lines,
    });
  }
  return out;
}

type Marks = {
  readonly ids: Int32Array;
  readonly who: Uint8Array;
  readonly joins: Uint8Array;
  readonly bits: Uint16Array;
};

function marksFor(length: number): Marks {
  return {
    ids: new Int32Array(length),
    who: new Uint8Array(length),
    joins: new Uint8Array(length),
    bits: new Uint16Array(length),
  };
}

function mark(
  text: string,
  tokens: readonly Token[],
  people: People,
  lowerOnly: boolean,
  marks: Marks,
  from: number,
  until: number,
): void {
  for (let at = from; at < until; at++) marks.ids[at] = numberOf(tokens[at]!.norm);
  markPeople(text, tokens, people, lowerOnly, marks, from, until);
  setBits(tokens, marks, from, until);
}
