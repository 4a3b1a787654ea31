import type { Match } from './find';
import type { Finding, Rewrite } from './finding';
import { findingOf } from './lazy-finding';
import type { LoadedRule } from './load';
import { withoutOverlap } from './overlap';
import type { Reading } from './reading';
import { rewritesOf, saysOf } from './rewrite';

/** How many rewrites one card shows at most. */
const mostRewrites = 5;

/**
 * The findings a writer sees: those that stand on one another settled, each with its words and its rewrites. These are
 * made when they are first read. The reading may be gone by then: `again` gives the findings of the same draft read
 * anew, or null for as long as the reading holds.
 */
export function findingsOf(
  matches: readonly Match[],
  rules: readonly LoadedRule[],
  reading: Reading,
  again: () => readonly Finding[] | null,
): Finding[] {
  const { tokens } = reading;
  const places = matches.map((match) => {
    const { id, rule, severity } = rules[match.rule]!;
    const start = tokens[match.first]!.start;
    return { rule: id, category: rule.category, severity, start, end: tokens[match.last - 1]!.end, match };
  });
  return withoutOverlap(places).map((group, index) => {
    const { match, ...place } = group[0];
    const sources = [...new Set(group.map((one) => rules[one.match.rule]!.source))];
    return findingOf({ ...place, sources }, () => {
      const anew = again();
      if (anew) return anew[index]!;
      const loaded = rules[match.rule]!;
      return {
        says: saysOf(match, loaded, reading),
        ...told(loaded),
        rewrites: group.map((one) => rewritesOf(one.match, rules[one.match.rule]!, reading)).reduce(joined),
      };
    });
  });
}

function told({ telling: { why, link } }: LoadedRule): Pick<Finding, 'why' | 'link'> {
  return link === undefined ? { why } : { why, link };
}

function joined(rewrites: readonly Rewrite[], more: readonly Rewrite[]): Rewrite[] {
  const fresh = more.filter((rewrite) => !rewrites.some((known) => known.text === rewrite.text));
  return [...rewrites, ...fresh].slice(0, mostRewrites);
}
