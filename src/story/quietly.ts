/** Runs a piece of our own work so that it can never break the page it runs in. */
export type Quietly = {
  /** Calls `work`; what it throws is told once and goes no further. */
  <Result>(work: () => Result): Result | undefined;
  /** The same for work that takes a while. */
  readonly later: <Result>(work: () => Promise<Result>) => Promise<Result | undefined>;
};

/**
 * Makes a `Quietly`. `tell` gets a sentence at the first fault of each kind; it names the fault and its place in our
 * code, never its message, which may quote the draft.
 */
export function createQuietly(tell: (sentence: string) => void): Quietly {
  const told = new Set<string>();
  const fault = (error: unknown) => {
    const sentence = `Youward stepped aside here: ${nameOf(error)}${placeOf(error)}. The draft is as it was.`;
    if (told.has(sentence)) return;
    told.add(sentence);
    tell(sentence);
  };
  const quietly = <Result>(work: () => Result): Result | undefined => {
    try {
      return work();
    } catch (error) {
      fault(error);
      return undefined;
    }
  };
  const later = async <Result>(work: () => Promise<Result>): Promise<Result | undefined> => {
    try {
      return await work();
    } catch (error) {
      fault(error);
      return undefined;
    }
  };
  return Object.assign(quietly, { later });
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : typeof error);

/** The first line of the stack that is a place in code: ` at check (content.js:10:20)`. */
function placeOf(error: unknown): string {
  const lines = error instanceof Error ? (error.stack ?? '').split('\n') : [];
  const place = lines
    .map((line) => line.trim())
    .find((line) => /^at .*:\d+:\d+\)?$|^\S*@.*:\d+:\d+$/.test(line));
  return place ? ` ${place}` : '';
}
