import { markPeople, type People } from './names';
import type { Token } from './token';
import { setBits } from './token-bits';
import { numberOf } from './vocabulary';

/** What is marked at each token of a reading. */
export type Marks = {
  readonly ids: Int32Array;
  readonly who: Uint8Array;
  readonly joins: Uint8Array;
  readonly bits: Uint16Array;
};

/** Marks for so many tokens, all still empty, in one piece of memory. */
export function marksFor(length: number): Marks {
  const room = new ArrayBuffer(length * 8);
  return {
    ids: new Int32Array(room, 0, length),
    bits: new Uint16Array(room, length * 4, length),
    who: new Uint8Array(room, length * 6, length),
    joins: new Uint8Array(room, length * 7, length),
  };
}

/** Marks the tokens from `from` up to `until`, where lines begin and end. */
export function mark(
  text: string,
  tokens: readonly Token[],
  people: People,
  lowerOnly: boolean,
  marks: Marks,
  from: number,
  until: number,
): void {
  for (let at = from; at < until; at++) marks.ids[at] = tokens[at]!.id;
  markPeople(text, tokens, people, lowerOnly, marks, from, until);
  setBits(tokens, marks, from, until);
}

/** Gives a reading's tokens the numbers of words that have been entered since it was read. */
export function renumber({
  tokens,
  ids,
}: {
  readonly tokens: readonly Token[];
  readonly ids: Int32Array;
}): void {
  for (let at = 0; at < tokens.length; at++) {
    if (ids[at] !== 0) continue;
    const token = tokens[at] as { -readonly [K in keyof Token]: Token[K] };
    token.id = numberOf(token.norm, token.key);
    ids[at] = token.id;
  }
}

/** Old marks in a new place: those up to `from` as they are, those of before from `until` on behind the new ones. */
export function carried(before: Marks, length: number, from: number, until: number): Marks {
  const marks = marksFor(length);
  const old = until - (length - before.ids.length);
  for (const key of ['ids', 'who', 'joins', 'bits'] as const) {
    marks[key].set(before[key].subarray(0, from));
    marks[key].set(before[key].subarray(old), until);
  }
  return marks;
}

/** Whether the tokens from `at` on have the marks that `old` has from `was` on. */
export function areSame(marks: Marks, at: number, old: Marks, was: number, count: number): boolean {
  for (let step = 0; step < count; step++)
    if (
      marks.ids[at + step] !== old.ids[was + step] ||
      marks.bits[at + step] !== old.bits[was + step] ||
      marks.who[at + step] !== old.who[was + step]
    )
      return false;
  return true;
}
