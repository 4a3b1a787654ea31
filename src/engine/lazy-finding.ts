import type { Finding } from './finding';
import { later } from './later';
import { lazyFields } from './lazy-fields';

type Told = Pick<Finding, 'says' | 'why' | 'link' | 'rewrites'>;
export type Placed = Omit<Finding, keyof Told>;

/** A page marks a finding's place at once; its words and rewrites are made when somebody asks. */
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
  readonly #told: () => Told;

  constructor(placed: Placed, tell: () => Told) {
    this.rule = placed.rule;
    this.category = placed.category;
    this.severity = placed.severity;
    this.start = placed.start;
    this.end = placed.end;
    this.sources = placed.sources;
    this.#told = later(tell);
    Object.defineProperties(this, LazyFinding.#fields);
  }

  static readonly #fields = lazyFields<LazyFinding>({
    says: (finding) => finding.#told().says,
    why: (finding) => finding.#told().why,
    link: (finding) => finding.#told().link,
    rewrites: (finding) => finding.#told().rewrites,
  });
}

/** A finding at a place; `tell` is asked once at most for what is told of it. */
export function findingOf(placed: Placed, tell: () => Told): Finding {
  return new LazyFinding(placed, tell);
}
