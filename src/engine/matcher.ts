import type { Compiled } from './compile';
import { stand } from './ground';
import { KeyTable } from './key-table';
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
  /** First and last token of each capture of the pattern, counted from `origin`; -1 where it took no part. */
  readonly slots: Int32Array;
  /** The first token of the sentence. */
  readonly origin: number;
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
  private readonly keysOfId: (number[] | undefined)[] = [];
  /** Keys by the bit of the kind of token they want. */
  private readonly keysOfBit: number[][] = Array.from({ length: 16 }, () => []);
  private readonly keyBits: number;
  private readonly seen: Int32Array;
  private readonly spent: Float64Array;
  private readonly machine = new Machine();
  private stamp = 0;
  private stepsTaken = 0;
  /** What a sentence's places are counted from, so that those of earlier sentences lie below. */
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

  /** How many steps the last search took, those of kept sentences included. */
  get steps(): number {
    return this.stepsTaken;
  }

  /**
   * All matches of the rules that are not 1 in `idle`, sentence by sentence. `paused` names those left out because
   * the draft cost them too much; their matches are not given. What was found in a sentence is kept with it.
   */
  find(reading: Pick<Reading, 'sentences' | 'keep'>, ground: Ground, idle: Uint8Array): Found {
    const search: Search = { idle, paused: new Set(), budget: stepBudget, steps: 0, extended: 0 };
    const matches: Match[] = [];
    this.spent.fill(0);
    for (let sentence = 0; sentence < reading.sentences.length; sentence++) {
      const { first } = reading.sentences[sentence]!;
      stand(ground, reading.sentences[sentence]!);
      const found = this.inSentence(search, reading, sentence, ground);
      for (const { rule, pattern, slots, from, to } of found.matches)
        matches.push({
          rule,
          pattern,
          sentence,
          first: first + from,
          last: first + to,
          slots,
          origin: first,
        });
      if (found.isKept)
        for (let index = 0; index < found.spent.length; index += 2)
          this.spent[found.spent[index]!]! += found.spent[index + 1]!;
      search.steps += found.steps;
      if (search.steps > search.budget) this.pauseDearest(search, search.steps);
    }
    this.stepsTaken = search.steps;
    const { paused } = search;
    if (paused.size === 0) return { matches, paused: [] };
    return { matches: matches.filter((match) => !paused.has(match.rule)), paused: [...paused] };
  }

  /**
   * Where patterns match in the sentence that the ground is on, counted from its first token: for exceptions, which
   * are asked for seldom. Stops looking when it has taken all the steps of a check.
   */
  placesOf(patterns: readonly Compiled[], ground: Ground): { at: [number, number][]; steps: number } {
    const { machine } = this;
    const at: [number, number][] = [];
    machine.steps = 0;
    for (const pattern of patterns)
      for (let start = ground.first; start < ground.last && machine.steps <= stepBudget; start++)
        if (machine.run(pattern, ground, start)) at.push([start - ground.first, machine.end - ground.first]);
    return { at, steps: machine.steps };
  }

  /** What stands in a sentence: as it was kept, or looked for now. A sentence that costs much is never kept. */
  private inSentence(
    search: Search,
    reading: Pick<Reading, 'keep'>,
    sentence: number,
    ground: Ground,
  ): InSentence {
    if (search.paused.size > 0 || ground.opening) return this.look(search, ground);
    let fresh: InSentence | null = null;
    const kept = reading.keep(sentence, search.idle, () => {
      fresh = this.look(search, ground);
      return fresh.steps > extension ? tooDear : { ...fresh, isKept: true };
    });
    return fresh ?? (kept === tooDear ? this.look(search, ground) : kept);
  }

  /** What stands in the sentence that the ground is on, counted from its first token. */
  private look(search: Search, ground: Ground): InSentence {
    const out: InSentence = { matches: [], spent: [], steps: 0, isKept: false };
    const found = this.keysIn(ground);
    const { stamp } = this;
    this.machine.steps = 0;
    for (let index = 0; index < found.length; index += 2)
      for (const entry of this.entriesOf[found[index]!]!)
        if (search.idle[entry.rule] === 0 && this.hasAll(entry.with, stamp))
          this.tryAround(search, ground, entry, found[index + 1]!, out);
    this.base += ground.last - ground.first + 1;
    out.steps = this.machine.steps;
    return out;
  }

  /** The keys that stand in a sentence, each with its token, in pairs. */
  private keysIn({ first, last, ids, bits }: Ground): number[] {
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
    return found;
  }

  private hasAll(keys: readonly number[], stamp: number): boolean {
    for (let index = 0; index < keys.length; index++) if (this.seen[keys[index]!] !== stamp) return false;
    return true;
  }

  /** Runs a pattern at every place from which it could reach its key at `at`, each place once. */
  private tryAround(search: Search, ground: Ground, entry: Entry, at: number, out: InSentence): void {
    const { pattern } = entry;
    const { least, most, names } = pattern.keys.by;
    if (pattern.anchored === 2 && !ground.opening) return;
    const lowest = Math.max(
      ground.first,
      at - most - names * ground.spare,
      ground.first + entry.tried - this.base,
    );
    const highest = pattern.anchored > 0 ? Math.min(at - least, ground.softStart) : at - least;
    if (highest < lowest) return;
    entry.tried = this.base + highest - ground.first + 1;
    const before = this.machine.steps;
    for (let start = lowest; start <= highest; start++) {
      if (!this.machine.run(pattern, ground, start)) continue;
      const slots =
        pattern.captures.length === 0 ? noSlots : this.machine.slots.slice(0, pattern.captures.length * 2);
      for (let slot = 0; slot < slots.length; slot++) if (slots[slot]! >= 0) slots[slot]! -= ground.first;
      out.matches.push({
        rule: entry.rule,
        pattern,
        slots,
        from: start - ground.first,
        to: this.machine.end - ground.first,
      });
    }
    const { steps } = this.machine;
    out.spent.push(entry.rule, steps - before);
    this.spent[entry.rule]! += steps - before;
    if (steps > extension && search.steps + steps > search.budget)
      this.pauseDearest(search, search.steps + steps);
  }

  /** The dearest rule, and those more than half as dear, stop for this draft; the others go on for a while. */
  private pauseDearest(search: Search, steps: number): void {
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
    search.budget = steps + extension;
  }
}

/** What stands in one sentence: matches, the steps each rule took (rule, steps, rule, steps…), and all steps. */
type InSentence = {
  readonly matches: {
    readonly rule: number;
    readonly pattern: Compiled;
    readonly slots: Int32Array;
    readonly from: number;
    readonly to: number;
  }[];
  readonly spent: number[];
  steps: number;
  /** It comes from an earlier check: its steps are yet to be counted. */
  readonly isKept: boolean;
};

const tooDear: InSentence = { matches: [], spent: [], steps: 0, isKept: true };

/** What a search found. */
export type Found = { readonly matches: readonly Match[]; readonly paused: readonly number[] };

type Search = {
  /** 1 for rules that are not looked for. */
  idle: Uint8Array;
  readonly paused: Set<number>;
  budget: number;
  steps: number;
  extended: number;
};
