/** What is not translated yet: the files, and where their texts stand on a page. */
export const notYet = {
  files: [/^src\/options\/studio\//],
  places: ['.studio'],
} as const;
