import type { Compiled } from './compile';
import { stand } from './ground';
import type { LoadedRule } from './load';
import { type Match, type Matcher, stepBudget } from './matcher';
import type { Ground } from './program';
import type { Reading } from './reading';

/** The matches that are findings, in the order of the text, and the rules left out because asking was too dear. */
export type Settled = { readonly matches: Match[]; readonly paused: number[] };

/**
 * The matches that are findings: those of a rule that no exception touches, the leftmost and longest of those that
 * overlap, none that its `unless` excuses, and all of them only when there are at least `threshold`.
 */
export function settle(
  matches: readonly Match[],
  rules: readonly LoadedRule[],
  reading: Reading,
  ground: Ground,
  matcher: Matcher,
): Settled {
  if (matches.length === 0) return { matches: [], paused: [] };
  const scope = new Scope(reading, ground, matcher);
  const byRule = new Map<number, Match[]>();
  for (const match of matches) {
    const list = byRule.get(match.rule);
    if (list) list.push(match);
    else byRule.set(match.rule, [match]);
  }
  const out: Match[] = [];
  const paused: number[] = [];
  for (const [number, all] of byRule) {
    const rule = rules[number]!;
    const before = scope.steps;
    const left = leftmostLongest(all.filter((match) => !scope.isExcepted(match, rule))).filter(
      (match) => !scope.isExcused(match, rule),
    );
    if (scope.steps - before > stepBudget / 4 || scope.steps > stepBudget) paused.push(number);
    else if (left.length >= rule.threshold) out.push(...left);
  }
  return { matches: out.sort((a, b) => a.first - b.first || b.last - a.last), paused };
}

function leftmostLongest(matches: Match[]): Match[] {
  if (matches.length < 2) return matches;
  matches.sort((a, b) => a.first - b.first || b.last - a.last);
  const out: Match[] = [];
  let behind = -1;
  for (const match of matches) {
    if (match.first < behind) continue;
    out.push(match);
    behind = match.last;
  }
  return out;
}

/** Where patterns stand in a sentence, counted from its first token, and the steps it took to know. */
type Places = { readonly at: readonly (readonly [number, number])[]; readonly steps: number };

/** Answers what else stands where, each question worked out once for a sentence. */
class Scope {
  /** The steps of all answers, kept ones included. */
  steps = 0;
  private readonly asked = new Map<object, Map<number, Places>>();
  constructor(
    private readonly reading: Reading,
    private readonly ground: Ground,
    private readonly matcher: Matcher,
  ) {}

  isExcepted(match: Match, rule: LoadedRule): boolean {
    if (rule.except.length === 0) return false;
    const first = match.first - match.origin;
    const last = match.last - match.origin;
    return this.places(rule.except, match.sentence).at.some(([from, to]) => from < last && first < to);
  }

  isExcused(match: Match, rule: LoadedRule): boolean {
    const { unless } = rule;
    if (!unless) return false;
    const { sentence } = match;
    const holds = (index: number) => this.places(unless.match, index).at.length > 0;
    switch (unless.in) {
      case 'sentence':
        return holds(sentence);
      case 'next':
        return holds(sentence) || holds(sentence + 1);
      case 'before':
        return holds(sentence) || holds(sentence - 1);
      case 'near':
        return holds(sentence) || holds(sentence + 1) || holds(sentence - 1);
      case 'post':
        return this.reading.sentences.some((_, index) => holds(index));
    }
  }

  private places(patterns: readonly Compiled[], index: number): Places {
    const sentence = this.reading.sentences[index];
    if (!sentence || this.steps > stepBudget) return nowhere;
    const bySentence = this.asked.get(patterns) ?? new Map<number, Places>();
    this.asked.set(patterns, bySentence);
    const before = bySentence.get(index);
    if (before) return before;
    stand(this.ground, sentence);
    const look = () => this.matcher.placesOf(patterns, this.ground);
    const found = this.ground.opening ? look() : this.reading.keep(index, patterns, look);
    this.steps += found.steps;
    bySentence.set(index, found);
    return found;
  }
}

const nowhere: Places = { at: [], steps: 0 };
