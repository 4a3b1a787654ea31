import type { Budget } from './budget';
import type { Compiled } from './compile';
import { KeyTable } from './key-table';
import type { Key } from './keys';
import { type Ground, Machine } from './program';
import { vocabularySize } from './vocabulary';

/** A place in a sentence where a pattern matched: tokens `from` up to, not including, `to`, counted from its first. */
export type Place = {
  readonly rule: number;
  readonly pattern: Compiled;
  readonly from: number;
  readonly to: number;
  /** First and last token of each capture of the pattern, counted alike; -1 where it took no part. */
  readonly slots: Int32Array;
};

/** What stands in a sentence, and the steps each rule took to tell: rule, steps, rule, steps… */
export type Looked = { readonly places: Place[]; readonly spent: number[] };

const noSlots = new Int32Array(0);

type Entry = {
  readonly rule: number;
  readonly pattern: Compiled;
  /** Keys that must stand in the same sentence. */
  readonly with: readonly number[];
  /** Behind the last place tried in this sentence, in the count of `base`. */
  tried: number;
};

/**
 * Every pattern of every rule in one index, by the rarest word each cannot match without. A sentence is looked
 * through once for such words; only where one stands, and the pattern's other needs stand in the same sentence, is
 * its program run. So the time grows with the draft and with what is found in it, not with the number of rules.
 */
export class Matcher {
  private readonly entriesOf: (Entry[] | undefined)[] = [];
  private readonly keysOfId: (number[] | undefined)[];
  /** Keys by the bit of the kind of token they want. */
  private readonly keysOfBit: number[][] = Array.from({ length: 16 }, () => []);
  private readonly keyBits: number;
  private readonly seen: Int32Array;
  private readonly machine = new Machine();
  private stamp = 0;
  /** The keys of the sentence looked at, each with its token. */
  private readonly found: number[] = [];
  /** What a sentence's places are counted from, so that those of earlier sentences lie below. */
  private base = 1;

  /** `patterns[n]` are those of rule n. */
  constructor(patterns: readonly (readonly Compiled[])[]) {
    const keys = new KeyTable();
    for (const [rule, all] of patterns.entries())
      for (const pattern of all) {
        const by = keys.numberOf(pattern.keys.by);
        const entry = { rule, pattern, with: pattern.keys.with.map((key) => keys.numberOf(key)), tried: 0 };
        const entries = this.entriesOf[by];
        if (entries) entries.push(entry);
        else this.entriesOf[by] = [entry];
      }
    this.keysOfId = Array.from({ length: vocabularySize() }, () => undefined);
    let bits = 0;
    for (const [number, key] of keys.all.entries()) {
      for (const id of key.ids) {
        const list = this.keysOfId[id];
        if (list) list.push(number);
        else this.keysOfId[id] = [number];
      }
      for (let bit = 0; bit < 16; bit++) if ((key.mask & (1 << bit)) !== 0) this.keysOfBit[bit]!.push(number);
      bits |= key.mask;
    }
    this.keyBits = bits;
    this.seen = new Int32Array(keys.all.length);
  }

  /** All places in the sentence that the ground is on, of the rules that are not idle. */
  look(ground: Ground, budget: Budget): Looked {
    const out: Looked = { places: [], spent: [] };
    const count = this.keysIn(ground);
    const { stamp, found } = this;
    for (let index = 0; index < count; index += 2)
      for (const entry of this.entriesOf[found[index]!]!)
        if (budget.idle[entry.rule] === 0 && this.hasAll(entry.with, stamp))
          this.tryAround(ground, entry, found[index + 1]!, budget, out);
    this.base += ground.last - ground.first + 1;
    return out;
  }

  /**
   * Where one of the patterns of `rule` matches in the sentence that the ground is on, counted from its first token:
   * for exceptions, which are asked for seldom. `firstOnly`: one place is enough to know.
   */
  ask(
    rule: number,
    patterns: readonly Compiled[],
    ground: Ground,
    budget: Budget,
    firstOnly: boolean,
  ): { readonly at: readonly (readonly [number, number])[]; readonly steps: number } {
    const { machine } = this;
    const { first, last } = ground;
    const at: [number, number][] = [];
    machine.steps = 0;
    let charged = 0;
    for (const pattern of patterns) {
      if (!hasKey(pattern.keys.by, ground)) continue;
      for (let start = first; start < last && budget.idle[rule] === 0; start++) {
        const matched = machine.run(pattern, ground, start);
        budget.charge(rule, machine.steps - charged);
        charged = machine.steps;
        if (!matched) continue;
        at.push([start - first, machine.end - first]);
        if (firstOnly) return { at, steps: charged };
      }
    }
    return { at, steps: charged };
  }

  /** Notes the keys that stand in a sentence, each with its token, in pairs; gives how many numbers that is. */
  private keysIn({ first, last, ids, bits }: Ground): number {
    const { keysOfId, keyBits } = this;
    this.stamp++;
    let count = 0;
    for (let at = first; at < last; at++) {
      const id = ids[at]!;
      const keys = id === 0 ? undefined : keysOfId[id];
      if (keys !== undefined) count = this.note(keys, at, count);
      for (let kinds = bits[at]! & keyBits; kinds !== 0; kinds &= kinds - 1)
        count = this.note(this.keysOfBit[31 - Math.clz32(kinds & -kinds)]!, at, count);
    }
    return count;
  }

  private note(keys: readonly number[], at: number, from: number): number {
    let count = from;
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index]!;
      this.seen[key] = this.stamp;
      if (this.entriesOf[key] === undefined) continue;
      this.found[count] = key;
      this.found[count + 1] = at;
      count += 2;
    }
    return count;
  }

  private hasAll(keys: readonly number[], stamp: number): boolean {
    for (let index = 0; index < keys.length; index++) if (this.seen[keys[index]!] !== stamp) return false;
    return true;
  }

  /** Runs a pattern at every place from which it could reach its key at `at`, each place once. */
  private tryAround(ground: Ground, entry: Entry, at: number, budget: Budget, out: Looked): void {
    const { machine } = this;
    const { rule, pattern } = entry;
    const { first } = ground;
    const { least, most, names } = pattern.keys.by;
    if (pattern.anchored === 2 && !ground.opening) return;
    const lowest = Math.max(first, at - most - names * ground.spare, first + entry.tried - this.base);
    const highest = pattern.anchored > 0 ? Math.min(at - least, ground.softStart) : at - least;
    for (let start = lowest; start <= highest && budget.idle[rule] === 0; start++) {
      entry.tried = this.base + start - first + 1;
      machine.steps = 0;
      if (machine.run(pattern, ground, start))
        out.places.push({
          rule,
          pattern,
          from: start - first,
          to: machine.end - first,
          slots: this.slots(pattern, first),
        });
      out.spent.push(rule, machine.steps);
      budget.charge(rule, machine.steps);
    }
  }

  private slots(pattern: Compiled, first: number): Int32Array {
    if (pattern.captures.length === 0) return noSlots;
    const slots = this.machine.slots.slice(0, pattern.captures.length * 2);
    for (let slot = 0; slot < slots.length; slot++) if (slots[slot]! >= 0) slots[slot]! -= first;
    return slots;
  }
}

/** Whether one of a key's words or kinds stands in the sentence that the ground is on. */
function hasKey({ ids: words, mask }: Key, { first, last, ids, bits }: Ground): boolean {
  for (let at = first; at < last; at++)
    if ((bits[at]! & mask) !== 0 || (ids[at] !== 0 && words.has(ids[at]!))) return true;
  return false;
}
