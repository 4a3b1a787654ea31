import { stand } from './ground';
import type { LoadedRule } from './load';
import type { Match, Matcher } from './matcher';
import type { Ground } from './program';
import type { Reading } from './reading';

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
): Match[] {
  if (matches.length === 0) return [];
  const scope = new Scope(reading, ground, matcher);
  const byRule = new Map<number, Match[]>();
  for (const match of matches) {
    const list = byRule.get(match.rule);
    if (list) list.push(match);
    else byRule.set(match.rule, [match]);
  }
  const out: Match[] = [];
  for (const [number, all] of byRule) {
    const rule = rules[number]!;
    const left = leftmostLongest(all.filter((match) => !scope.isExcepted(match, rule))).filter(
      (match) => !scope.isExcused(match, rule),
    );
    if (left.length >= rule.threshold) out.push(...left);
  }
  return out.sort((a, b) => a.first - b.first || b.last - a.last);
}

function leftmostLongest(matches: Match[]): Match[] {
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

/** Answers what stands where, each question worked out once for a draft. */
class Scope {
  private readonly excused = new Map<LoadedRule, Map<number, boolean>>();
  private readonly excepted = new Map<LoadedRule, Map<number, [number, number][]>>();
  constructor(
    private readonly reading: Reading,
    private readonly ground: Ground,
    private readonly matcher: Matcher,
  ) {}

  isExcepted(match: Match, rule: LoadedRule): boolean {
    if (rule.except.length === 0) return false;
    const bySentence = this.excepted.get(rule) ?? new Map<number, [number, number][]>();
    this.excepted.set(rule, bySentence);
    let places = bySentence.get(match.sentence);
    if (!places) {
      places = this.on(match.sentence, (ground) =>
        rule.except.flatMap((pattern) => this.matcher.matchesOf(pattern, ground)),
      );
      bySentence.set(match.sentence, places);
    }
    return places.some(([first, last]) => first < match.last && match.first < last);
  }

  isExcused(match: Match, rule: LoadedRule): boolean {
    const { unless } = rule;
    if (!unless) return false;
    const { sentence } = match;
    switch (unless.in) {
      case 'sentence':
        return this.holds(rule, sentence);
      case 'next':
        return this.holds(rule, sentence) || this.holds(rule, sentence + 1);
      case 'before':
        return this.holds(rule, sentence) || this.holds(rule, sentence - 1);
      case 'near':
        return this.holds(rule, sentence) || this.holds(rule, sentence + 1) || this.holds(rule, sentence - 1);
      case 'post':
        return this.reading.sentences.some((_, index) => this.holds(rule, index));
    }
  }

  private holds(rule: LoadedRule, sentence: number): boolean {
    if (sentence < 0 || sentence >= this.reading.sentences.length) return false;
    const bySentence = this.excused.get(rule) ?? new Map<number, boolean>();
    this.excused.set(rule, bySentence);
    let found = bySentence.get(sentence);
    if (found === undefined) {
      found = this.on(sentence, (ground) =>
        rule.unless!.match.some((pattern) => this.matcher.matchesOf(pattern, ground).length > 0),
      );
      bySentence.set(sentence, found);
    }
    return found;
  }

  private on<T>(sentence: number, work: (ground: Ground) => T): T {
    stand(this.ground, this.reading.sentences[sentence]!);
    return work(this.ground);
  }
}
