type Which = { readonly origins?: string[] };

/** A browser whose person says yes, or no, to everything; `asked` is every question so far. */
export function browserOf(granted: readonly string[], yes = true) {
  const list = new Set(granted);
  const asked: string[] = [];
  return {
    asked,
    getAll: async () => ({ origins: [...list] }),
    contains: async ({ origins = [] }: Which) => origins.every((one) => list.has(one)),
    async request({ origins = [] }: Which) {
      asked.push(...origins);
      if (yes) for (const one of origins) list.add(one);
      return yes;
    },
    async remove({ origins = [] }: Which) {
      for (const one of origins) list.delete(one);
      return true;
    },
  };
}
