/** The names in braces that mean a kind of token rather than a list of words. */
export const builtIns = [
  'us',
  'you',
  'name',
  'product',
  'word',
  'num',
  'url',
  'mention',
  'hashtag',
  'emoji',
  'cap',
] as const;
export type BuiltIn = (typeof builtIns)[number];

/** A pattern, parsed. */
export type Pattern =
  /** One token, one of these (as `norm`s). `forms`: every form of its one word, found when compiled. */
  | { readonly kind: 'word'; readonly norm: string; readonly forms: boolean }
  | { readonly kind: 'built-in'; readonly name: BuiltIn }
  | { readonly kind: 'list'; readonly name: string; readonly column: number }
  | { readonly kind: 'sequence'; readonly items: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly options: readonly Pattern[] }
  | { readonly kind: 'optional'; readonly of: Pattern }
  /** So many words, numbers, tags or mentions; never punctuation. */
  | { readonly kind: 'gap'; readonly least: number; readonly most: number }
  /** One word, number, tag or mention that is not `of`. */
  | { readonly kind: 'not'; readonly of: Pattern; readonly column: number }
  | { readonly kind: 'anchor'; readonly at: 'sentence' | 'end' | 'post' }
  | { readonly kind: 'capture'; readonly name: string; readonly of: Pattern };

/** What a pattern may be at most. `gaps`: words of all its gaps together. */
export const patternLimits = { characters: 400, gap: 8, gaps: 16, nesting: 6 } as const;
