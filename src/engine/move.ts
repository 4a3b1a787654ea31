import type { Blank, RecastKind } from './finding';

/** What a move proposes. In `text` its blanks were made with `blank()`; the writer's own brackets stay text. */
export type Candidate = {
  readonly text: string;
  /** What it leaves out, in the draft's words. */
  readonly dropped: readonly string[];
  /** How sure the move is that this is the post the writer wants: 0 (a last resort) to 1 (as an editor would). */
  readonly worth: number;
  /** Replaces the move's label where one candidate wants another. */
  readonly label?: string;
};

/**
 * One way an editor turns a post to its reader. A language keeps one move a file; the file's name is the move's name.
 * `Draft` is the language's own view of a draft.
 */
export type Move<Draft> = {
  readonly kind: RecastKind;
  /** What this version does, a few words, shown above it. */
  readonly label: string;
  /** Proposals, the best first; none when the draft gives no hold. */
  readonly make: (draft: Draft) => readonly Candidate[];
  /** Drafts, and what the move's best proposal makes of each. A blank stands as `[[hint]]`. */
  readonly turns: Readonly<Record<string, string>>;
  /** Look-alikes it must leave alone. */
  readonly leaves: readonly string[];
};

const open = '\uE000';
const close = '\uE001';
const marks = /\uE000([^\uE000\uE001]*)\uE001/g;

/** A blank for a candidate's text: the hint says what to write, and its grammar is that of its slot. */
export function blank(hint: string): string {
  return open + hint + close;
}

/** A candidate's text as people see it, each blank as `[hint]`, with where the blanks stand. */
export function place(marked: string): { readonly text: string; readonly blanks: readonly Blank[] } {
  const blanks: Blank[] = [];
  let text = '';
  let from = 0;
  for (const found of marked.matchAll(marks)) {
    text += marked.slice(from, found.index);
    const hint = found[1] ?? '';
    blanks.push({ start: text.length, end: text.length + hint.length + 2, hint });
    text += `[${hint}]`;
    from = found.index + found[0].length;
  }
  return { text: text + marked.slice(from), blanks };
}

/** A candidate's text with every blank filled with `words`: what it will be judged as. */
export function filled(marked: string, words: (hint: string) => string): string {
  return marked.replaceAll(marks, (_, hint: string) => words(hint));
}

/** A draft never carries the marks of blanks: they are private characters, and are dropped when found. */
export function unmarked(text: string): string {
  return text.replaceAll(open, '').replaceAll(close, '');
}
