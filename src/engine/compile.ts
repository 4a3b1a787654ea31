import type { Core } from './core';
import { Fault } from './fault';
import { type Keys, keysOf, spanOf } from './keys';
import { Op, type Program, type Test } from './program';

/** A pattern ready to run: its program, the words it cannot match without, and what it may cost. */
export type Compiled = Program & {
  readonly source: string;
  readonly keys: Keys;
  /** It begins with `^` (1) or `^^` (2); 0 when it may stand anywhere. */
  readonly anchored: 0 | 1 | 2;
  /** The number of its instructions. */
  readonly size: number;
};

/** What compiled patterns may be. `work`: instructions times the tokens spanned, the bound of one run's steps. */
export const compiledLimits = { pattern: 4_000, work: 60_000, rule: 12_000, presets: 60_000 } as const;

/** Compiles a pattern. Throws a `Fault` (E-COST) when one run of it could take too many steps. */
export function compile(source: string, core: Core): Compiled {
  const out = new Emitter();
  out.emit(core);
  out.add(Op.match, 0, 0);
  const span = spanOf(core);
  const size = out.code.length / 3;
  const work = size * (span.most + 1);
  if (work > compiledLimits.work)
    throw new Fault(
      'E-COST',
      `This pattern takes ${size} instructions over ${span.most} words, ${work} steps; at most ${compiledLimits.work} are allowed. Make its gaps or lists shorter, or cut it in two.`,
    );
  if (span.least === 0)
    throw new Fault('E-EMPTY', 'Everything in this pattern is optional. Take the “?” from one of its words.');
  const first = core.kind === 'sequence' ? core.items[0]! : core;
  const anchored = first.kind === 'anchor' && first.at !== 'end' ? (first.at === 'post' ? 2 : 1) : 0;
  return {
    source,
    code: Int32Array.from(out.code),
    tests: out.tests,
    tables: out.tables,
    captures: out.captures,
    width: span.most,
    names: span.names,
    keys: keysOf(core),
    anchored,
    size,
  };
}

class Emitter {
  readonly code: number[] = [];
  readonly tests: Test[] = [];
  readonly tables: Map<number, number>[] = [];
  readonly captures: string[] = [];

  add(op: number, a: number, b: number): number {
    // A list in a list in a list grows by powers: stop while it is small.
    if (this.code.length >= compiledLimits.pattern * 3)
      throw new Fault(
        'E-COST',
        `This pattern takes more than ${compiledLimits.pattern} instructions. Make its gaps or lists shorter, or cut it in two.`,
      );
    this.code.push(op, a, b);
    return this.code.length - 3;
  }

  emit(core: Core): void {
    switch (core.kind) {
      case 'token':
        this.token(core);
        return;
      case 'people':
        this.add(Op.people, core.mask, 0);
        return;
      case 'sequence':
        for (const item of core.items) this.emit(item);
        return;
      case 'choice':
        this.choice(core.options);
        return;
      case 'table':
        this.table(core.by);
        return;
      case 'optional': {
        const split = this.add(Op.split, this.code.length + 3, 0);
        this.emit(core.of);
        this.code[split + 2] = this.join();
        return;
      }
      case 'gap':
        this.gap(core.least, core.most);
        return;
      case 'anchor':
        this.add(Op.anchor, core.at === 'end' ? 1 : core.at === 'post' ? 2 : 0, 0);
        return;
      case 'capture':
        this.capture(core.name, core.of);
        return;
    }
  }

  /** A place where ways meet; each token passes it once. */
  private join(): number {
    const next = this.code.length + 3;
    return this.add(Op.jump, next, 0);
  }

  private token(core: Extract<Core, { kind: 'token' }>): void {
    if (core.not) this.add(Op.not, this.tests.push(core) - 1, 0);
    else if (core.ids.size === 0) this.add(Op.kind, core.mask, 0);
    else if (core.ids.size === 1 && core.mask === 0) this.add(Op.word, [...core.ids][0]!, 0);
    else this.add(Op.test, this.tests.push(core) - 1, 0);
  }

  private choice(options: readonly Core[]): void {
    const ends: number[] = [];
    options.forEach((option, index) => {
      const isLast = index === options.length - 1;
      const split = isLast ? -1 : this.add(Op.split, this.code.length + 3, 0);
      this.emit(option);
      if (isLast) return;
      ends.push(this.add(Op.jump, 0, 0));
      this.code[split + 2] = this.code.length;
    });
    const end = this.join();
    for (const jump of ends) this.code[jump + 1] = end;
  }

  private table(by: ReadonlyMap<number, Core>): void {
    const places = new Map<number, number>();
    this.add(Op.table, this.tables.push(places) - 1, 0);
    const ends: number[] = [];
    const done = new Map<Core, number>();
    for (const [id, then] of by) {
      const place = done.get(then);
      if (place !== undefined) {
        places.set(id, place);
        continue;
      }
      places.set(id, this.code.length);
      done.set(then, this.code.length);
      this.emit(then);
      ends.push(this.add(Op.jump, 0, 0));
    }
    const end = this.join();
    for (const jump of ends) this.code[jump + 1] = end;
  }

  private gap(least: number, most: number): void {
    for (let word = 0; word < least; word++) this.add(Op.gap, 0, 0);
    const splits: number[] = [];
    for (let word = least; word < most; word++) {
      splits.push(this.add(Op.split, 0, this.code.length + 3));
      this.add(Op.gap, 0, 0);
    }
    const end = this.join();
    for (const split of splits) this.code[split + 1] = end;
  }

  private capture(name: string, of: Core): void {
    const known = this.captures.indexOf(name);
    const slot = known >= 0 ? known : this.captures.push(name) - 1;
    this.add(Op.save, slot * 2, 0);
    this.emit(of);
    this.add(Op.save, slot * 2 + 1, 0);
  }
}
