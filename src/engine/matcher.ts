import type { Compiled } from './compile';
import { groundOf, stand } from './ground';
import type { Key } from './keys';
import { type Ground, Machine } from './program';
import type { Reading } from './reading';
import { vocabularySize } from './vocabulary';

/** A place where a pattern matched: tokens `first` up to, not including, `last`, in one sentence. */
export type Match = {
  readonly rule: number;
  readonly pattern: Compiled;
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** First and last token of each capture of the pattern, -1 where it took no part. */
  readonly slots: Int32Array;
};

/** Steps one check may take before its dearest rule pauses (PRESETS.md, "Limits and errors"). */
export const stepBudget = 500_000;
/** When the budget is spent, so many more are granted to the rules that are left, up to the same again in all. */
const extension = stepBudget / 8;

const noSlots = new Int32Array(0);

type Entry = {
  readonly rule: number;
  readonly pattern: Compiled;
  readonly with: readonly number[];
};

/**
 * Every pattern of every rule in one index, by the rarest word each cannot match without. A sentence is looked
 * through once for such words; only where one stands, and the pattern's other needs stand in the same sentence, is
 * its program run. So the time grows with the draft and with what is found in it, not with the number of rules.
 */
export class Matcher {
  private readonly entriesOf: Entry[][] = [];
  private readonly numbers: number[][] = [];
  private readonly keysOfId: (number[] | undefined)[] = [];
  private readonly kindKeys: { readonly mask: number; readonly key: number }[] = [];
  private readonly seen: Int32Array;
  private readonly tried: Int32Array;
  private readonly spent: Float64Array;
  private readonly machine = new Machine();
  private stamp = 0;

  constructor(private readonly patterns: readonly (readonly Compiled[])[]) {
    const keys = new KeyTable();
    let count = 0;
    for (const [rule, all] of patterns.entries())
      for (const pattern of all) {
        const by = keys.numberOf(pattern.keys.by);
        this.entriesOf[by] ??= [];
        this.numbers[by] ??= [];
        this.entriesOf[by].push({ rule, pattern, with: pattern.keys.with.map((key) => keys.numberOf(key)) });
        this.numbers[by].push(count++);
      }
    this.keysOfId.length = vocabularySize();
    for (const [number, key] of keys.all.entries()) {
      for (const id of key.ids) {
        this.keysOfId[id] ??= [];
        this.keysOfId[id].push(number);
      }
      if (key.mask !== 0) this.kindKeys.push({ mask: key.mask, key: number });
    }
    this.seen = new Int32Array(keys.all.length);
    this.tried = new Int32Array(count);
    this.spent = new Float64Array(patterns.length);
  }

  /** How many steps the last search took. */
  get steps(): number {
    return this.machine.steps;
  }

  /**
   * All matches of the rules for which `active` holds, sentence by sentence. `paused` names those left out because
   * the draft cost them too much; their matches are not given.
   */
  find(
    reading: Reading,
    active: (rule: number) => boolean,
  ): { readonly matches: Match[]; readonly paused: number[] } {
    const search = this.begin(reading, active);
    for (let sentence = 0; sentence < reading.sentences.length; sentence++) this.sentence(search, sentence);
    const { matches, paused } = search;
    if (paused.size === 0) return { matches, paused: [] };
    return { matches: matches.filter((match) => !paused.has(match.rule)), paused: [...paused] };
  }

  /** The matches of one pattern, at any place of one sentence: for exceptions, which are asked for seldom. */
  matchesOf(pattern: Compiled, ground: Ground): [number, number][] {
    const out: [number, number][] = [];
    for (let start = ground.first; start < ground.last; start++)
      if (this.machine.run(pattern, ground, start)) out.push([start, this.machine.end]);
    return out;
  }

  private begin(reading: Reading, active: (rule: number) => boolean): Search {
    this.machine.steps = 0;
    this.tried.fill(-1);
    this.spent.fill(0);
    const idle = new Uint8Array(this.patterns.length);
    for (let rule = 0; rule < idle.length; rule++) if (!active(rule)) idle[rule] = 1;
    return {
      ground: groundOf(reading),
      reading,
      idle,
      matches: [],
      paused: new Set(),
      budget: stepBudget,
      extended: 0,
    };
  }

  private sentence(search: Search, sentence: number): void {
    const { ground, reading, idle } = search;
    stand(ground, reading, sentence);
    const stamp = ++this.stamp;
    const found: number[] = [];
    for (let at = ground.first; at < ground.last; at++) {
      const id = ground.ids[at]!;
      const keys = id > 0 ? this.keysOfId[id] : undefined;
      if (keys)
        for (const key of keys) {
          this.seen[key] = stamp;
          if (this.entriesOf[key]) found.push(key, at);
        }
      const bits = ground.bits[at]!;
      for (const { mask, key } of this.kindKeys)
        if ((bits & mask) !== 0) {
          this.seen[key] = stamp;
          if (this.entriesOf[key]) found.push(key, at);
        }
    }
    for (let index = 0; index < found.length; index += 2) {
      const entries = this.entriesOf[found[index]!]!;
      const numbers = this.numbers[found[index]!]!;
      for (let which = 0; which < entries.length; which++) {
        const entry = entries[which]!;
        if (idle[entry.rule] === 1 || !this.hasAll(entry.with, stamp)) continue;
        this.tryAround(search, sentence, entry, numbers[which]!, found[index + 1]!);
      }
    }
  }

  private hasAll(keys: readonly number[], stamp: number): boolean {
    for (const key of keys) if (this.seen[key] !== stamp) return false;
    return true;
  }

  /** Runs a pattern at every place from which it could reach its key at `at`, each place once. */
  private tryAround(search: Search, sentence: number, entry: Entry, number: number, at: number): void {
    const { ground } = search;
    const { pattern } = entry;
    const { least, most, names } = pattern.keys.by;
    const lowest = at - most - names * ground.spare;
    const highest = pattern.anchored > 0 ? Math.min(at - least, ground.softStart) : at - least;
    if (pattern.anchored === 2 && !ground.opening) return;
    const before = this.machine.steps;
    for (let start = Math.max(ground.first, lowest, this.tried[number]! + 1); start <= highest; start++) {
      this.tried[number] = start;
      if (!this.machine.run(pattern, ground, start)) continue;
      const slots =
        pattern.captures.length > 0 ? this.machine.slots.slice(0, pattern.captures.length * 2) : noSlots;
      search.matches.push({
        rule: entry.rule,
        pattern,
        sentence,
        first: start,
        last: this.machine.end,
        slots,
      });
    }
    this.spent[entry.rule]! += this.machine.steps - before;
    if (this.machine.steps >= search.budget) this.pauseDearest(search);
  }

  /** The dearest rule, and those more than half as dear, stop for this draft; the others go on for a while. */
  private pauseDearest(search: Search): void {
    let dearest = 0;
    for (let rule = 0; rule < this.spent.length; rule++)
      if (search.idle[rule] === 0) dearest = Math.max(dearest, this.spent[rule]!);
    const all = ++search.extended > 8;
    for (let rule = 0; rule < this.spent.length; rule++) {
      if (search.idle[rule] === 1 || (!all && this.spent[rule]! * 2 < dearest)) continue;
      search.idle[rule] = 1;
      search.paused.add(rule);
    }
    search.budget = this.machine.steps + extension;
  }
}

type Search = {
  readonly ground: Ground;
  readonly reading: Reading;
  /** 1 for rules that are not looked for. */
  readonly idle: Uint8Array;
  readonly matches: Match[];
  readonly paused: Set<number>;
  budget: number;
  extended: number;
};

/** Numbers for keys; keys of the same words and kinds are one. */
class KeyTable {
  readonly all: Key[] = [];
  private readonly bySign = new Map<string, number>();
  private readonly signs = new WeakMap<ReadonlySet<number>, string>();

  numberOf(key: Key): number {
    let words = this.signs.get(key.ids);
    if (words === undefined) {
      words = [...key.ids].sort((a, b) => a - b).join(' ');
      this.signs.set(key.ids, words);
    }
    const sign = `${words}/${key.mask}`;
    const known = this.bySign.get(sign);
    if (known !== undefined) return known;
    const number = this.all.push(key) - 1;
    this.bySign.set(sign, number);
    return number;
  }
}
