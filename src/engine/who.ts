/** Whom a token speaks of: the author (`we`: we, us, our…; `i`: I, my…; `name`: one of its names) or the reader. */
export const Who = { nobody: 0, we: 1, i: 2, name: 3, product: 4, you: 5 } as const;
