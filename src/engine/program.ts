import type { Token } from './token';
import { TokenBit } from './token-bits';
import { enter } from './vocabulary';

/** Instructions; each takes three numbers: the operation and its two operands. */
export const Op = {
  /** a: a word's number. */
  word: 0,
  /** a: the index of a test. */
  test: 1,
  /** a: a mask. */
  kind: 2,
  /** a: a mask; a whole name, with or without its possessive. */
  people: 3,
  /** a: the index of a test; a spoken token that does not pass it. */
  not: 4,
  /** Any spoken token. */
  gap: 5,
  /** a, b: where to go on, the first before the second. */
  split: 6,
  /** a: where to go on. */
  jump: 7,
  /** a: the index of a table of places by word. */
  table: 8,
  /** a: a slot that keeps the place. */
  save: 9,
  /** a: 0 start of a sentence, 1 its end, 2 start of the post. */
  anchor: 10,
  match: 11,
} as const;

/** Words and kinds that one token may be. */
export type Test = { readonly ids: ReadonlySet<number>; readonly mask: number };

/** A compiled pattern. */
export type Program = {
  readonly code: Int32Array;
  readonly tests: readonly Test[];
  readonly tables: readonly ReadonlyMap<number, number>[];
  /** The names of the captures; capture n is kept in slots 2n and 2n + 1. */
  readonly captures: readonly string[];
  /** The most tokens it can span, each name taken as one. */
  readonly width: number;
  /** How many names it can span. */
  readonly names: number;
};

/** What a program runs on: a draft's tokens as numbers, and the sentence it may not leave. */
export type Ground = {
  readonly tokens: readonly Token[];
  readonly ids: Int32Array;
  readonly bits: Uint16Array;
  /** How many tokens more than one a name in this draft can take, its possessive included. */
  readonly spare: number;
  /** The first token that says something. */
  readonly lead: number;
  first: number;
  last: number;
  /** Tokens from `first` to here count as the start; from `softEnd` to `last` as the end. */
  softStart: number;
  softEnd: number;
  /** No word stands before this sentence. */
  opening: boolean;
};

const possessive = enter("'s");
const apostrophe = enter("'");

/** Runs programs; one is enough for all. Counts its steps. */
export class Machine {
  steps = 0;
  /** The end of the longest match, and what its slots held. */
  end = -1;
  slots: Int32Array = new Int32Array(0);
  private seen = new Int32Array(4096);
  private stamp = 0;
  private live = new Int32Array(32);
  private ground!: Ground;
  private program!: Program;
  private start = 0;
  private span = 0;

  /** Finds the longest match that begins at `start`; whether there is one. Linear in the program times its width. */
  run(program: Program, ground: Ground, start: number): boolean {
    this.program = program;
    this.ground = ground;
    this.start = start;
    this.end = -1;
    this.span = program.width + program.names * ground.spare + 1;
    const room = (program.code.length / 3) * this.span;
    if (this.seen.length < room) {
      this.seen = new Int32Array(room * 2);
      this.stamp = 0;
    }
    if (++this.stamp > 0x7ffffff0) {
      this.seen.fill(0);
      this.stamp = 1;
    }
    if (program.captures.length > 0) {
      if (this.live.length < program.captures.length * 2)
        this.live = new Int32Array(program.captures.length * 2);
      this.live.fill(-1);
    }
    this.walk(0, start);
    return this.end >= 0;
  }

  private walk(from: number, place: number): void {
    const { code, tests } = this.program;
    const { ids, bits, last } = this.ground;
    let pc = from;
    let pos = place;
    for (;;) {
      this.steps++;
      const a = code[pc + 1]!;
      switch (code[pc]) {
        case Op.word:
          if (pos >= last || ids[pos] !== a) return;
          pos++;
          pc += 3;
          break;
        case Op.test: {
          if (pos >= last) return;
          const test = tests[a]!;
          if ((bits[pos]! & test.mask) === 0 && !test.ids.has(ids[pos]!)) return;
          pos++;
          pc += 3;
          break;
        }
        case Op.kind:
          if (pos >= last || (bits[pos]! & a) === 0) return;
          pos++;
          pc += 3;
          break;
        case Op.gap:
          if (pos >= last || (bits[pos]! & TokenBit.spoken) === 0) return;
          pos++;
          pc += 3;
          break;
        case Op.not: {
          if (pos >= last || (bits[pos]! & TokenBit.spoken) === 0) return;
          const test = tests[a]!;
          if ((bits[pos]! & test.mask) !== 0 || test.ids.has(ids[pos]!)) return;
          pos++;
          pc += 3;
          break;
        }
        case Op.people:
          if (pos >= last || (bits[pos]! & a) === 0 || (bits[pos]! & TokenBit.joined) !== 0) return;
          pos = this.behindName(pos);
          pc += 3;
          if (
            pos < last &&
            (ids[pos] === possessive || ids[pos] === apostrophe) &&
            (bits[pos - 1]! & TokenBit.name) !== 0
          ) {
            this.walk(pc, pos);
            pos++;
          }
          break;
        case Op.split:
          if (this.been(pc, pos)) return;
          this.walk(a, pos);
          pc = code[pc + 2]!;
          break;
        case Op.jump:
          if (this.been(pc, pos)) return;
          pc = a;
          break;
        case Op.table: {
          if (pos >= last) return;
          const next = this.program.tables[a]!.get(ids[pos]!);
          if (next === undefined) return;
          pos++;
          pc = next;
          break;
        }
        case Op.save: {
          const kept = this.live[a]!;
          this.live[a] = pos;
          this.walk(pc + 3, pos);
          this.live[a] = kept;
          return;
        }
        case Op.anchor:
          if (!this.stands(a, pos)) return;
          pc += 3;
          break;
        default:
          if (pos > this.end && pos > this.start) this.keep(pos);
          return;
      }
    }
  }

  private keep(pos: number): void {
    this.end = pos;
    const count = this.program.captures.length * 2;
    if (this.slots.length < count) this.slots = new Int32Array(count);
    for (let slot = 0; slot < count; slot++) this.slots[slot] = this.live[slot]!;
  }

  private behindName(place: number): number {
    const { bits, last } = this.ground;
    let pos = place + 1;
    while (pos < last && (bits[pos]! & TokenBit.joined) !== 0) pos++;
    return pos;
  }

  /** Whether this place of the program was reached at this token before; a second visit can find nothing new. */
  private been(pc: number, pos: number): boolean {
    const index = (pc / 3) * this.span + pos - this.start;
    if (this.seen[index] === this.stamp) return true;
    this.seen[index] = this.stamp;
    return false;
  }

  private stands(anchor: number, pos: number): boolean {
    const { softStart, softEnd, last, opening } = this.ground;
    if (anchor === 1) return pos >= softEnd && pos <= last;
    return pos <= softStart && (anchor === 0 || opening);
  }
}
