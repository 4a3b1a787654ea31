/** Extra material that a language brings to the pure engine. See src/languages/en. */
export type WordLists = Readonly<Record<string, readonly string[]>>;
