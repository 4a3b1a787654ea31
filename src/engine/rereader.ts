import { type Change, changeOf } from './change';
import { areSame, carried, type Marks, mark, renumber } from './marks';
import { isLowerOnly } from './names';
import { type Reading, type ReadOptions, readWith } from './reading';
import { cutLines, type Sentence } from './sentence';
import { slicesOf } from './slices';
import type { Token } from './token';
import { vocabularySize } from './vocabulary';

/** From so many characters on a draft's readings build on one another. */
const longDraft = 2_000;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Notes = Map<object, unknown>;

/**
 * Reads one draft again and again as it is written. What has not changed in a long draft is not read anew, and what
 * was worked out about its sentences is kept. A reading it gives holds until the next one: then its tokens move.
 */
export class Rereader {
  private last: Reading | null = null;
  private notes: (Notes | undefined)[] = [];
  private lowerOnly = false;
  /** How many words were known when the last text was read. */
  private words = 0;
  constructor(readonly options: ReadOptions) {}

  /** Reads a text. Never throws. */
  read(text: string): Reading {
    if (text.length < longDraft) {
      this.last = null;
      this.notes = [];
      return readWith(text, this.options);
    }
    if (this.last && this.words !== vocabularySize()) renumber(this.last);
    this.words = vocabularySize();
    if (this.last?.text === text) return this.last;
    this.last = (this.last && this.changed(this.last, text)) ?? this.anew(text);
    return this.last;
  }

  /** Whether a reading still stands: a long draft's does until the next one is read. */
  holds(reading: Reading): boolean {
    return reading.lasts || reading === this.last;
  }

  /** Where to stop on the way through a text, so that no reading takes long; none when it is read quickly. */
  slices(text: string): readonly number[] {
    return slicesOf(this.last?.text ?? '', text, longDraft);
  }

  private anew(text: string): Reading {
    this.notes = [];
    const reading = readWith(text, this.options);
    this.lowerOnly = isLowerOnly(reading.tokens);
    return { ...reading, lasts: false, keep: this.keep };
  }

  private readonly keep = <T>(sentence: number, key: object, make: () => T): T => {
    let notes = this.notes[sentence];
    if (notes === undefined) {
      notes = new Map();
      this.notes[sentence] = notes;
    }
    const before = notes.get(key);
    if (before !== undefined) return before as T;
    const fresh = make();
    if (fresh !== undefined) notes.set(key, fresh);
    return fresh;
  };

  /** The last reading with the lines around the change read anew and the others moved; null when that is not worth it. */
  private changed(before: Reading, text: string): Reading | null {
    const tokens = before.tokens as Token[];
    const change = changeOf(before.text, tokens, text);
    if (!change || change.fresh.length > 2_000) return null;
    const { kept, resumed, fresh, shift } = change;
    if (shift !== 0) for (let at = resumed; at < tokens.length; at++) move(tokens[at]!, shift);
    const gone = tokens.splice(kept, resumed - kept, ...fresh);
    const lowerOnly = isLowerOnly(tokens);
    const rest = kept + fresh.length;
    let from = kept;
    while (from > 0 && tokens[from - 1]!.kind !== 'break') from--;
    let until = rest;
    while (until < tokens.length && tokens[until]!.kind !== 'break') until++;
    if (lowerOnly !== this.lowerOnly) return null;
    const marks = carried(before, tokens.length, from, until);
    mark(text, tokens, this.options.people, lowerOnly, marks, from, until);
    const lines = breaks(fresh) - breaks(gone);
    const sentences = this.recut(before, text, marks, { ...change, from, until, lines });
    return { text, tokens, sentences, ...marks, kind: before.kind, lasts: false, keep: this.keep };
  }

  /** The old sentences, those of the lines around the change cut anew; what is known of them goes with them. */
  private recut(before: Reading, text: string, marks: Marks, change: Lines): readonly Sentence[] {
    const sentences = before.sentences as Sentence[];
    const tokens = before.tokens;
    const { from, until, shift, lines } = change;
    const by = change.fresh.length - (change.resumed - change.kept);
    const begin = firstFrom(sentences, from);
    const end = firstFrom(sentences, until - by);
    const line =
      begin === 0
        ? breaks(tokens, 0, from)
        : sentences[begin - 1]!.line + breaks(tokens, sentences[begin - 1]!.last, from);
    const fresh: Sentence[] = [];
    cutLines(text, tokens, from, until, line, fresh);
    for (let index = end; index < sentences.length; index++) {
      const sentence = sentences[index] as Mutable<Sentence>;
      sentence.first += by;
      sentence.last += by;
      sentence.start += shift;
      sentence.end += shift;
      sentence.line += lines;
    }
    const known = this.carriedNotes(before, marks, sentences.slice(begin, end), begin, fresh, change);
    const out = [...sentences.slice(0, begin), ...fresh, ...sentences.slice(end)];
    this.notes = [...padded(this.notes, begin), ...known, ...this.notes.slice(end)];
    return out;
  }

  /** What was known of the sentences before and behind the change in its own lines. */
  private carriedNotes(
    before: Reading,
    marks: Marks,
    old: readonly Sentence[],
    begin: number,
    fresh: readonly Sentence[],
    { kept, resumed, fresh: freshTokens }: Change,
  ): (Notes | undefined)[] {
    const out: (Notes | undefined)[] = fresh.map(() => undefined);
    const by = freshTokens.length - (resumed - kept);
    const same = (now: Sentence, was: Sentence, moved: number) =>
      now.first === was.first + moved &&
      now.last === was.last + moved &&
      areSame(marks, now.first, before, was.first, was.last - was.first);
    let front = 0;
    while (
      front < fresh.length &&
      front < old.length &&
      fresh[front]!.last <= kept &&
      same(fresh[front]!, old[front]!, 0)
    ) {
      out[front] = this.notes[begin + front];
      front++;
    }
    for (let back = 1; back <= fresh.length - front && back <= old.length - front; back++) {
      const now = fresh[fresh.length - back]!;
      const was = old[old.length - back]!;
      if (was.first < resumed || !same(now, was, by)) break;
      out[fresh.length - back] = this.notes[begin + old.length - back];
    }
    return out;
  }
}

/** A change with the lines around it: new tokens `from` up to `until`, and how many lines more there are. */
type Lines = Change & { readonly from: number; readonly until: number; readonly lines: number };

function move(token: Token, by: number): void {
  const moved = token as Mutable<Token>;
  moved.start += by;
  moved.end += by;
}

function breaks(tokens: readonly Token[], from = 0, until = tokens.length): number {
  let count = 0;
  for (let at = from; at < until; at++) if (tokens[at]!.kind === 'break') count++;
  return count;
}

/** The index of the first sentence that begins at token `token` or behind it. */
function firstFrom(sentences: readonly Sentence[], token: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.first >= token) high = middle;
    else low = middle + 1;
  }
  return low;
}

function padded(notes: readonly (Notes | undefined)[], length: number): (Notes | undefined)[] {
  return Array.from({ length }, (_, index) => notes[index]);
}
