import type { Compiled } from './compile';
import { stand } from './ground';
import type { Key } from './keys';
import { type Ground, Machine } from './program';
import type { Sentence } from './sentence';
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
  /** Keys that must stand in the same sentence. */
  readonly with: readonly number[];
  /** Behind the last place tried, in the count of `base`. */
  tried: number;
};

/**
 * Every pattern of every rule in one index, by the rarest word each cannot match without. A sentence is looked
 * through once for such words; only where one stands, and the pattern's other needs stand in the same sentence, is
 * its program run. So the time grows with the draft and with what is found in it, not with the number of rules.
 */
export class Matcher {
  private readonly entriesOf: (Entry[] | undefined)[] = [];
  private readonly keysOfId: (number[] | undefined)[] = [];
  /** Keys by the bit of the kind of token they want. */
  private readonly keysOfBit: number[][] = Array.from({ length: 16 }, () => []);
  private readonly keyBits: number;
  private readonly seen: Int32Array;
  private readonly spent: Float64Array;
  private readonly machine = new Machine();
  private stamp = 0;
  /** What places of this draft are counted from, so that those of earlier drafts lie below. */
  private base = 1;

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
    this.spent = new Float64Array(patterns.length);
  }

  /** How many steps the last search took. */
  get steps(): number {
    return this.machine.steps;
  }

  /**
   * All matches of the rules that are not 1 in `idle`, sentence by sentence. `paused` names those left out because
   * the draft cost them too much; their matches are not given.
   */
  find(ground: Ground, sentences: readonly Sentence[], idle: Uint8Array): Found {
    this.machine.steps = 0;
    this.spent.fill(0);
    const search: Search = { ground, idle, matches: [], paused: new Set(), budget: stepBudget, extended: 0 };
    for (let sentence = 0; sentence < sentences.length; sentence++) {
      stand(ground, sentences[sentence]!);
      this.look(search, sentence);
    }
    this.base += ground.ids.length + 1;
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

  private look(search: Search, sentence: number): void {
    const { first, last, ids, bits } = search.ground;
    const { seen, entriesOf, keysOfId, keyBits } = this;
    const stamp = ++this.stamp;
    const found: number[] = [];
    const note = (keys: readonly number[], at: number) => {
      for (let index = 0; index < keys.length; index++) {
        const key = keys[index]!;
        seen[key] = stamp;
        if (entriesOf[key] !== undefined) found.push(key, at);
      }
    };
    for (let at = first; at < last; at++) {
      const id = ids[at]!;
      const keys = id === 0 ? undefined : keysOfId[id];
      if (keys !== undefined) note(keys, at);
      for (let kinds = bits[at]! & keyBits; kinds !== 0; kinds &= kinds - 1)
        note(this.keysOfBit[31 - Math.clz32(kinds & -kinds)]!, at);
    }
    for (let index = 0; index < found.length; index += 2)
      for (const entry of entriesOf[found[index]!]!)
        if (search.idle[entry.rule] === 0 && this.hasAll(entry.with, stamp))
          this.tryAround(search, sentence, entry, found[index + 1]!);
  }

  private hasAll(keys: readonly number[], stamp: number): boolean {
    for (let index = 0; index < keys.length; index++) if (this.seen[keys[index]!] !== stamp) return false;
    return true;
  }

  /** Runs a pattern at every place from which it could reach its key at `at`, each place once. */
  private tryAround(search: Search, sentence: number, entry: Entry, at: number): void {
    const { ground } = search;
    const { pattern } = entry;
    const { least, most, names } = pattern.keys.by;
    if (pattern.anchored === 2 && !ground.opening) return;
    const lowest = Math.max(ground.first, at - most - names * ground.spare, entry.tried - this.base);
    const highest = pattern.anchored > 0 ? Math.min(at - least, ground.softStart) : at - least;
    if (highest < lowest) return;
    entry.tried = this.base + highest + 1;
    const before = this.machine.steps;
    for (let start = lowest; start <= highest; start++) {
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
    if (search.paused.size === 0) search.idle = search.idle.slice();
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

/** What a search found. */
export type Found = { readonly matches: readonly Match[]; readonly paused: readonly number[] };

type Search = {
  readonly ground: Ground;
  /** 1 for rules that are not looked for. */
  idle: Uint8Array;
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
