import type { Finding, Rewrite } from './finding';
import type { LoadedRule } from './load';
import type { Match } from './matcher';
import { withoutOverlap } from './overlap';
import type { Reading } from './reading';
import { rewritesOf, saysOf } from './rewrite';

/** How many rewrites one card shows at most. */
const mostRewrites = 5;

/** The findings a writer sees: those that stand on one another settled, each with its words and its rewrites. */
export function findingsOf(
  matches: readonly Match[],
  rules: readonly LoadedRule[],
  reading: Reading,
): Finding[] {
  const { tokens } = reading;
  const places = matches.map((match) => {
    const { id, rule, severity } = rules[match.rule]!;
    const start = tokens[match.first]!.start;
    return { rule: id, category: rule.category, severity, start, end: tokens[match.last - 1]!.end, match };
  });
  return withoutOverlap(places).map((group) => {
    const [{ match, ...place }] = group;
    const loaded = rules[match.rule]!;
    const { says, rewrites } = wordsOf(match, loaded, reading);
    const others = group.slice(1).map((other) => other.match);
    return {
      ...place,
      says,
      why: loaded.rule.why,
      ...(loaded.rule.link === undefined ? {} : { link: loaded.rule.link }),
      sources: [...new Set(group.map((one) => rules[one.match.rule]!.source))],
      rewrites: others.reduce(
        (all, other) => joined(all, wordsOf(other, rules[other.rule]!, reading).rewrites),
        rewrites,
      ),
    };
  });
}

function joined(rewrites: readonly Rewrite[], more: readonly Rewrite[]): readonly Rewrite[] {
  const fresh = more.filter((rewrite) => !rewrites.some((known) => known.text === rewrite.text));
  return [...rewrites, ...fresh].slice(0, mostRewrites);
}

type Words = { readonly says: string; readonly rewrites: readonly Rewrite[] };

/** Words by rule and place in the sentence; kept with the sentence, offsets counted from its start. */
const inSentence = {};

function wordsOf(match: Match, loaded: LoadedRule, reading: Reading): Words {
  const sentence = reading.sentences[match.sentence]!;
  const kept = reading.keep(match.sentence, inSentence, () => new Map<string, Words>());
  const sign = `${match.rule}/${match.first - match.origin}/${match.last - match.origin}/${match.pattern.source}`;
  const before = kept.get(sign);
  if (before)
    return { says: before.says, rewrites: before.rewrites.map((one) => shifted(one, sentence.start)) };
  const words = { says: saysOf(match, loaded, reading), rewrites: rewritesOf(match, loaded, reading) };
  if (
    words.rewrites.every((one) => one.text !== '' && one.start >= sentence.start && one.end <= sentence.end)
  )
    kept.set(sign, {
      says: words.says,
      rewrites: words.rewrites.map((one) => shifted(one, -sentence.start)),
    });
  return words;
}

function shifted(rewrite: Rewrite, by: number): Rewrite {
  return { ...rewrite, start: rewrite.start + by, end: rewrite.end + by };
}
