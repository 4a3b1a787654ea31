import type { Context } from './finding';
import type { Language } from './language';
import { type People, peopleOf } from './names';
import { type Known, SentenceNotes } from './notes';
import { type Parts, partly, wholly } from './parts';
import type { Sentence } from './sentence';
import type { Token } from './token';

export { Who } from './who';

/** A draft, read once; rules, features and moves all look at this. */
export type Reading = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** One `Who` for each token. A name of several tokens marks each of them. */
  readonly who: Uint8Array;
  /** 1 where a token goes on with the name that began before it: `Harbor Kitchen` is 0 1. */
  readonly joins: Uint8Array;
  /** Each token's number in `vocabulary.ts`; 0 for words that no pattern, list or weight speaks of. */
  readonly ids: Int32Array;
  /** What each token is, as `TokenBit`s. */
  readonly bits: Uint16Array;
  readonly kind: 'post' | 'reply';
  /**
   * Works something out about one sentence once, and in a long draft not again for as long as the sentence stays the
   * same. `make` may look at the sentence's own tokens only, and counts from its first token and first character;
   * `key` is an object that names the question. Never give `undefined`.
   */
  readonly keep: <T>(sentence: number, key: object, make: () => T) => T;
};

/** What reading needs to know: how the author and the reader are called in this language and in this context. */
export type ReadOptions = { readonly people: People; readonly kind: 'post' | 'reply' };

/** Reads a draft under a context. Never throws for any text. */
export function read(text: string, context: Context, language: Pick<Language, 'us' | 'you'>): Reading {
  return readWith(text, { people: peopleOf(language, context), kind: context.kind ?? 'post' });
}

/** `read` with the people looked up before, for many drafts under one context. */
export function readWith(text: string, options: ReadOptions): Reading {
  return readingOf(wholly(text, options.people), options.kind, null);
}

/** From so many characters on a draft's readings build on one another. */
const longDraft = 2_000;

/** Reads one draft again and again as it is written; what has not changed in a long draft is not read anew. */
export class Rereader {
  private last: Reading | null = null;
  private lowerOnly = false;
  private notes: SentenceNotes | null = null;
  constructor(private readonly options: ReadOptions) {}

  read(text: string): Reading {
    const { people, kind } = this.options;
    if (text.length < longDraft) {
      this.last = null;
      this.notes = null;
      return readWith(text, this.options);
    }
    if (this.last?.text === text) return this.last;
    const parts = (this.last && partly(this.last, text, people, this.lowerOnly)) ?? wholly(text, people);
    const notes = new SentenceNotes(parts, this.notes?.known ?? noneKnown);
    this.lowerOnly = parts.lowerOnly;
    this.notes = notes;
    this.last = readingOf(parts, kind, notes);
    return this.last;
  }
}

const noneKnown: Known = new Map();

function readingOf(
  { text, tokens, sentences, who, joins, ids, bits }: Parts,
  kind: Reading['kind'],
  notes: SentenceNotes | null,
): Reading {
  const kept = notes ?? new SentenceNotes({ text, sentences, ids, bits }, null);
  return {
    text,
    tokens,
    sentences,
    who,
    joins,
    ids,
    bits,
    kind,
    keep: (sentence, key, make) => kept.keep(sentence, key, make),
  };
}
