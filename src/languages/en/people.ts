/** English words for the author and for the reader. */
export const people = {
  us: {
    we: ['we', 'us', 'our', 'ours', 'ourselves'],
    i: ['i', 'me', 'my', 'mine', 'myself'],
  },
  you: ['you', 'your', 'yours', 'yourself', 'yourselves', "y'all", 'ya', 'u', 'ur'],
} as const;
