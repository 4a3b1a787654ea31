import type { Context } from './finding';
import type { Language } from './language';
import { mark, marksFor } from './marks';
import { isLowerOnly, type People, peopleOf } from './names';
import { type Sentence, sentences } from './sentence';
import { type Token, tokenize } from './token';

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
  /** Stays as it is. A long draft's reading does not: its tokens move when the next text is read. */
  readonly lasts: boolean;
  /**
   * Works something out about one sentence once, and in a long draft not again for as long as the sentence stays the
   * same. `make` may look at the sentence's own tokens only, and counts from its first token and first character;
   * `key` is an object that names the question. `undefined` is not kept.
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
export function readWith(text: string, { people, kind }: ReadOptions): Reading {
  const tokens = tokenize(text);
  const marks = marksFor(tokens.length);
  mark(text, tokens, people, isLowerOnly(tokens), marks, 0, tokens.length);
  return { text, tokens, sentences: sentences(text, tokens), ...marks, kind, lasts: true, keep: askAnew };
}

/** In a short draft nothing is kept: it is quicker to ask anew. */
function askAnew<T>(_sentence: number, _key: object, make: () => T): T {
  return make();
}
