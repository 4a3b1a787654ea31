import type { Context } from './finding';
import type { Language } from './language';
import { markPeople, type People, peopleOf } from './names';
import { type Sentence, sentences } from './sentence';
import { type Token, tokenize } from './token';
import { tokenBits } from './token-bits';
import { numberOf } from './vocabulary';

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
};

/** What reading needs to know: how the author and the reader are called in this language and in this context. */
export type ReadOptions = { readonly people: People; readonly kind: 'post' | 'reply' };

/** Reads a draft under a context. Never throws for any text. */
export function read(text: string, context: Context, language: Pick<Language, 'us' | 'you'>): Reading {
  return readWith(text, { people: peopleOf(language, context), kind: context.kind ?? 'post' });
}

/** `read` with the people looked up before, for many drafts under one context. */
export function readWith(text: string, options: ReadOptions): Reading {
  const tokens = tokenize(text);
  const ids = new Int32Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) ids[at] = numberOf(tokens[at]!.norm);
  const who = new Uint8Array(tokens.length);
  const joins = new Uint8Array(tokens.length);
  markPeople(text, tokens, options.people, who, joins);
  const bits = tokenBits(tokens, who, joins);
  return { text, tokens, sentences: sentences(text, tokens), who, joins, ids, bits, kind: options.kind };
}
