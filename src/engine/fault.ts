/** The codes of mistakes that a rule or a preset can hold. */
export type FaultCode =
  | 'E-SIZE'
  | 'E-SCHEMA'
  | 'E-PATTERN'
  | 'E-EMPTY'
  | 'E-SET'
  | 'E-COST'
  | 'E-TEST'
  | 'E-REWRITE';

/** A contributor's mistake: what is wrong and how to mend it, in one or two sentences. */
export class Fault extends Error {
  override readonly name = 'Fault';
  constructor(
    readonly code: FaultCode,
    /** The mistake and its mend, without the place. */
    readonly says: string,
    /** Where: the rule, the field; the pattern is named with its column, 1 for the first character. */
    readonly place = '',
    readonly column = 0,
  ) {
    const where = [place, column > 0 ? `column ${column}` : ''].filter(Boolean).join(', ');
    super(where ? `${where}: ${says}` : says);
  }

  /** The same mistake, with the place it stands in put before it. */
  in(place: string): Fault {
    return new Fault(this.code, this.says, [place, this.place].filter(Boolean).join(', '), this.column);
  }
}

/** Runs `work`; a mistake in it is told with its place. */
export function at<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof Fault ? error.in(place) : error;
  }
}

/** The name in `names` nearest to `wanted`, for "Did you mean …?"; null when none is near. */
export function nearest(wanted: string, names: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const name of names) {
    if (Math.abs(wanted.length - name.length) >= least) continue;
    const far = distance(wanted, name);
    if (far < least) [best, least] = [name, far];
  }
  return best;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}
