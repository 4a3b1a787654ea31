import type { Sentence } from './sentence';
import type { Token } from './token';

/** Whom a token speaks of: the author (`we`: we, us, our…; `i`: I, my…; `name`: one of its names) or the reader. */
export const Who = { nobody: 0, we: 1, i: 2, name: 3, product: 4, you: 5 } as const;

/** A draft, read once; rules, features and moves all look at this. */
export type Reading = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** One `Who` for each token. A name of several tokens marks each of them. */
  readonly who: Uint8Array;
  readonly kind: 'post' | 'reply';
};
