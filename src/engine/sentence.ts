/** A sentence or a line of its own: tokens `first` up to, not including, `last`; UTF-16 `start` and `end`. */
export type Sentence = {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** The index of the line it stands on, 0 for the first. */
  readonly line: number;
};
