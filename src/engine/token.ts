/** What a token is. Contractions are two words: `we 're`, `do n't`; a possessive is two too: `Acme 's`. */
export type TokenKind = 'word' | 'number' | 'mention' | 'hashtag' | 'url' | 'emoji' | 'punct' | 'break';

/** One token of a draft. Offsets are UTF-16 units into the draft as it was written. */
export type Token = {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /**
   * What is compared: NFKC, case-folded, quotes straightened, zero-width characters dropped.
   * A hashtag keeps its `#`, a mention its `@`; a break is `\n`.
   */
  readonly norm: string;
  /** How a word is written: `lower`, `Cap`italised, `CAPS` (two letters or more), or `mixed` (iPhone). */
  readonly shape: 'lower' | 'cap' | 'caps' | 'mixed' | 'none';
  /** White space (not a break) stands before it. */
  readonly space: boolean;
  /** The words inside a hashtag: `#OpenSourceFriday` is `open source friday`. */
  readonly words?: readonly string[];
};
