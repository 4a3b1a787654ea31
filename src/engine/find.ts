import { Asked } from './asked';
import { Budget } from './budget';
import { groundOf, stand } from './ground';
import type { LoadedRule, Question } from './load';
import { renumber } from './marks';
import { type Looked, Matcher, type Place } from './matcher';
import type { Ground } from './program';
import type { Reading } from './reading';
import { vocabularySize } from './vocabulary';

/** A place where a rule fired, in its draft: tokens `first` up to, not including, `last`. */
export type Match = Place & {
  /** What was found in the sentence: the same object for as long as the sentence stays the same. */
  readonly place: Place;
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** The first token of the sentence, from which `from`, `to` and `slots` count. */
  readonly origin: number;
};

/** What was found in a draft. `paused`: the rules left out because the draft cost them too much. */
export type Found = { readonly matches: Match[]; readonly paused: readonly number[]; readonly steps: number };

/**
 * Finds the matches that are findings: those of a rule that no exception touches, the leftmost and longest of those
 * that overlap, none that its `unless` excuses, and all of them only when there are at least `threshold`.
 */
export class Finder {
  private readonly matcher: Matcher;
  /** A number for each question that an `unless` asks; rules that ask the same share it. */
  private readonly questions = new Map<object, number>();
  private readonly spent: Float64Array;
  constructor(private readonly rules: readonly LoadedRule[]) {
    this.spent = new Float64Array(rules.length);
    this.matcher = new Matcher(rules.map((rule) => rule.match));
    for (const { unless } of rules)
      if (unless && !this.questions.has(unless.question))
        this.questions.set(unless.question, this.questions.size);
  }

  /** In the order of the text. `idle` has 1 for the rules that are not looked for. */
  find(reading: Reading, idle: Uint8Array): Found {
    const asked = new Asked(this.questions, reading.sentences.length);
    return new Search(
      this.rules,
      this.matcher,
      reading,
      new Budget(idle, this.spent.fill(0)),
      idle,
      asked,
    ).found();
  }
}

/** One search; what it finds out about a sentence by itself is kept with the sentence. */
class Search {
  private readonly ground: Ground;
  constructor(
    private readonly rules: readonly LoadedRule[],
    private readonly matcher: Matcher,
    private readonly reading: Reading,
    private readonly budget: Budget,
    private readonly question: Uint8Array,
    private readonly asked: Asked,
  ) {
    this.ground = groundOf(reading);
  }

  found(): Found {
    const { reading, budget, rules } = this;
    const matches: Match[] = [];
    const counts = new Map<number, number>();
    for (let sentence = 0; sentence < reading.sentences.length; sentence++) {
      const origin = reading.sentences[sentence]!.first;
      for (const place of this.placesIn(sentence)) {
        if (this.isExcused(place, sentence)) continue;
        const { rule, pattern, from, to, slots } = place;
        matches.push({
          place,
          rule,
          pattern,
          from,
          to,
          slots,
          sentence,
          first: origin + from,
          last: origin + to,
          origin,
        });
        if (rules[rule]!.threshold > 1) counts.set(rule, (counts.get(rule) ?? 0) + 1);
      }
    }
    const { paused, steps } = budget;
    const stays = ({ rule }: Match) =>
      !paused.has(rule) && (rules[rule]!.threshold === 1 || counts.get(rule)! >= rules[rule]!.threshold);
    return {
      matches: paused.size + counts.size === 0 ? matches : matches.filter(stays),
      paused: [...paused],
      steps,
    };
  }

  /** What stands in a sentence and is not excepted there. */
  private placesIn(sentence: number): readonly Place[] {
    const { ground, budget } = this;
    stand(ground, this.reading.sentences[sentence]!);
    if (ground.opening) return this.look().places;
    let fresh: Looked | null = null;
    const kept = this.reading.keep(sentence, this.question, () => {
      fresh = this.look();
      return budget.paused.size === 0 ? fresh : undefined;
    });
    if (fresh !== null) return (fresh as Looked).places;
    const { places, spent } = kept!;
    for (let index = 0; index < spent.length; index += 2)
      if (budget.idle[spent[index]!] === 0) budget.charge(spent[index]!, spent[index + 1]!);
    return places;
  }

  private look(): Looked {
    const looked = this.matcher.look(this.ground, this.budget);
    if (looked.places.length === 0) return looked;
    const out: Place[] = [];
    const byRule = new Map<number, Place[]>();
    for (const place of looked.places) {
      const list = byRule.get(place.rule);
      if (list) list.push(place);
      else byRule.set(place.rule, [place]);
    }
    for (const [rule, all] of byRule)
      out.push(...leftmostLongest(this.withoutExcepted(rule, all, looked.spent)));
    out.sort((a, b) => a.from - b.from || b.to - a.to || a.rule - b.rule);
    return { places: out, spent: looked.spent };
  }

  private withoutExcepted(rule: number, places: Place[], spent: number[]): Place[] {
    const except = this.compiled(() => this.rules[rule]!.except);
    if (except.length === 0) return places;
    const { at, steps } = this.matcher.ask(rule, except, this.ground, this.budget, false);
    spent.push(rule, steps);
    return places.filter(({ from, to }) => !at.some(([first, last]) => first < to && from < last));
  }

  /** Patterns that may be compiled only now: the words that they bring get their numbers in this reading too. */
  private compiled(patterns: () => LoadedRule['match']): LoadedRule['match'] {
    const before = vocabularySize();
    const found = patterns();
    if (vocabularySize() !== before) renumber(this.reading);
    return found;
  }

  private isExcused({ rule }: Place, sentence: number): boolean {
    const { unless } = this.rules[rule]!;
    if (!unless) return false;
    const { question } = unless;
    switch (unless.in) {
      case 'sentence':
        return this.holds(rule, question, sentence);
      case 'next':
        return this.holds(rule, question, sentence) || this.holds(rule, question, sentence + 1);
      case 'before':
        return this.holds(rule, question, sentence) || this.holds(rule, question, sentence - 1);
      case 'near':
        return (
          this.holds(rule, question, sentence) ||
          this.holds(rule, question, sentence + 1) ||
          this.holds(rule, question, sentence - 1)
        );
      case 'post': {
        const { sentences } = this.reading;
        return this.asked.ask(question, sentences.length, () =>
          sentences.some((_, index) => this.holds(rule, question, index)),
        );
      }
    }
  }

  /** Whether one of a rule's excuses stands in a sentence: asked once a check, worked out once for a sentence. */
  private holds(rule: number, question: Question, index: number): boolean {
    if (index < 0 || index >= this.reading.sentences.length) return false;
    return this.asked.ask(question, index, () => this.find(rule, question, index));
  }

  private find(rule: number, question: Question, index: number): boolean {
    const sentence = this.reading.sentences[index]!;
    const { ground, budget } = this;
    let fresh = false;
    const ask = () => {
      fresh = true;
      stand(ground, sentence);
      const patterns = this.compiled(() => question.match);
      const { at, steps } = this.matcher.ask(rule, patterns, ground, budget, true);
      return { holds: at.length > 0, steps };
    };
    const isOpening = sentence.first <= ground.lead;
    const found = isOpening
      ? ask()
      : this.reading.keep(index, question, () => {
          const answer = ask();
          return budget.idle[rule] === 0 ? answer : undefined;
        });
    if (!fresh && found) budget.charge(rule, found.steps);
    return found?.holds ?? false;
  }
}

function leftmostLongest(places: Place[]): Place[] {
  if (places.length < 2) return places;
  places.sort((a, b) => a.from - b.from || b.to - a.to);
  const out: Place[] = [];
  let behind = -1;
  for (const place of places) {
    if (place.from < behind) continue;
    out.push(place);
    behind = place.to;
  }
  return out;
}
