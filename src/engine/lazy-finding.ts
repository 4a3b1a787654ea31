import type { Finding } from './finding';

type Told = Pick<Finding, 'says' | 'why' | 'link' | 'rewrites'>;
export type Placed = Omit<Finding, keyof Told>;

/**
 * A finding whose words and rewrites are made when they are first read, and then kept: a page marks its place at once
 * and tells about it when somebody asks. They are fields like any other, also for `JSON.stringify`, for copies and for
 * messages.
 */
class LazyFinding implements Finding {
  readonly rule: string;
  readonly category: string;
  readonly severity: Finding['severity'];
  readonly start: number;
  readonly end: number;
  readonly sources: readonly string[];
  declare readonly says: string;
  declare readonly why: string;
  declare readonly link?: string;
  declare readonly rewrites: Finding['rewrites'];
  readonly #tell: () => Told;
  #told: Told | undefined;

  constructor(placed: Placed, tell: () => Told) {
    this.rule = placed.rule;
    this.category = placed.category;
    this.severity = placed.severity;
    this.start = placed.start;
    this.end = placed.end;
    this.sources = placed.sources;
    this.#tell = tell;
    Object.defineProperties(this, LazyFinding.#fields);
  }

  get #all(): Told {
    this.#told ??= this.#tell();
    return this.#told;
  }

  /** The very same getters for all: making some for each would cost more than the rest. */
  static readonly #fields: PropertyDescriptorMap & ThisType<LazyFinding> = {
    says: {
      enumerable: true,
      get() {
        return this.#all.says;
      },
    },
    why: {
      enumerable: true,
      get() {
        return this.#all.why;
      },
    },
    link: {
      enumerable: true,
      get() {
        return this.#all.link;
      },
    },
    rewrites: {
      enumerable: true,
      get() {
        return this.#all.rewrites;
      },
    },
  };
}

/** A finding at a place; `tell` is asked once at most for what is told of it. */
export function findingOf(placed: Placed, tell: () => Told): Finding {
  return new LazyFinding(placed, tell);
}
