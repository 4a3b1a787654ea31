/** How a site counts a post's length. */
export type LengthRule =
  | { readonly by: 'weighted'; readonly limit: number; readonly link: number }
  | { readonly by: 'graphemes' | 'code-points' | 'utf16'; readonly limit: number };
