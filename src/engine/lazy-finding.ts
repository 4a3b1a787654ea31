import type { Finding, Rewrite } from './finding';

/**
 * A finding whose rewrites are made when they are first read, and then kept: a page marks its place at once and offers
 * them when somebody asks. They are a field like any other, also for `JSON.stringify`, for copies and for messages.
 */
class LazyFinding implements Finding {
  readonly rule: string;
  readonly category: string;
  readonly severity: Finding['severity'];
  readonly start: number;
  readonly end: number;
  readonly says: string;
  readonly why: string;
  declare readonly link?: string;
  readonly sources: readonly string[];
  declare readonly rewrites: readonly Rewrite[];
  readonly #make: () => readonly Rewrite[];
  #made: readonly Rewrite[] | undefined;

  constructor(parts: Omit<Finding, 'rewrites'>, make: () => readonly Rewrite[]) {
    this.rule = parts.rule;
    this.category = parts.category;
    this.severity = parts.severity;
    this.start = parts.start;
    this.end = parts.end;
    this.says = parts.says;
    this.why = parts.why;
    if (parts.link !== undefined) this.link = parts.link;
    this.sources = parts.sources;
    this.#make = make;
    Object.defineProperty(this, 'rewrites', LazyFinding.#field);
  }

  /** The very same getter for all: making one for each would cost more than the rest. */
  static readonly #field = {
    enumerable: true,
    get(this: LazyFinding) {
      this.#made ??= this.#make();
      return this.#made;
    },
  };
}

/** A finding of these parts; `make` is asked for its rewrites once at most. */
export function findingOf(parts: Omit<Finding, 'rewrites'>, make: () => readonly Rewrite[]): Finding {
  return new LazyFinding(parts, make);
}
