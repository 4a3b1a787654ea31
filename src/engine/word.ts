import type { Match } from './find';
import type { Finding, Rewrite } from './finding';
import { findingOf } from './lazy-finding';
import type { LoadedRule } from './load';
import type { Place } from './matcher';
import { withoutOverlap } from './overlap';
import type { Reading } from './reading';
import { rewritesOf, saysOf } from './rewrite';
import type { Sentence } from './sentence';

/** How many rewrites one card shows at most. */
const mostRewrites = 5;

/**
 * The findings a writer sees: those that stand on one another settled, each with its words and its rewrites.
 * `matches` are in the order of the text; a match never leaves its sentence, so neither does any of this.
 */
export function findingsOf(
  matches: readonly Match[],
  rules: readonly LoadedRule[],
  reading: Reading,
): Finding[] {
  const out: Finding[] = [];
  for (let from = 0; from < matches.length; ) {
    const { sentence } = matches[from]!;
    let until = from + 1;
    while (until < matches.length && matches[until]!.sentence === sentence) until++;
    out.push(...inSentence(matches.slice(from, until), rules, reading, sentence));
    from = until;
  }
  return out;
}

/** What was said of a sentence: of which matches, where it stood then, and the findings as they were given. */
type Said = { of: readonly Place[] | null; start: number; findings: readonly Finding[] };
const saidOf = {};

function inSentence(
  matches: readonly Match[],
  rules: readonly LoadedRule[],
  reading: Reading,
  index: number,
): readonly Finding[] {
  const sentence = reading.sentences[index]!;
  if (reading.lasts) return worded(matches, rules, reading);
  const said = reading.keep(index, saidOf, (): Said => ({ of: null, start: 0, findings: [] }));
  if (said.of === null || !isSame(matches, said.of)) {
    const findings = worded(matches, rules, reading);
    if (!findings.every((finding) => isLocal(finding, sentence))) return findings;
    said.of = matches.map(({ place }) => place);
    said.findings = findings;
  } else if (said.start !== sentence.start)
    said.findings = said.findings.map((finding) => moved(finding, sentence.start - said.start));
  said.start = sentence.start;
  return said.findings;
}

function isSame(matches: readonly Match[], places: readonly Place[]): boolean {
  return matches.length === places.length && matches.every(({ place }, at) => place === places[at]);
}

function worded(matches: readonly Match[], rules: readonly LoadedRule[], reading: Reading): Finding[] {
  const { tokens } = reading;
  const places = matches.map((match) => {
    const { id, rule, severity } = rules[match.rule]!;
    const start = tokens[match.first]!.start;
    return { rule: id, category: rule.category, severity, start, end: tokens[match.last - 1]!.end, match };
  });
  return withoutOverlap(places).map((group) => {
    const { match, ...place } = group[0];
    const loaded = rules[match.rule]!;
    const make = () =>
      group.map((one) => rewritesOf(one.match, rules[one.match.rule]!, reading)).reduce(joined);
    const parts = {
      ...place,
      says: saysOf(match, loaded, reading),
      why: loaded.rule.why,
      ...(loaded.rule.link === undefined ? {} : { link: loaded.rule.link }),
      sources: [...new Set(group.map((one) => rules[one.match.rule]!.source))],
    };
    return reading.lasts ? findingOf(parts, make) : { ...parts, rewrites: make() };
  });
}

function joined(rewrites: readonly Rewrite[], more: readonly Rewrite[]): Rewrite[] {
  const fresh = more.filter((rewrite) => !rewrites.some((known) => known.text === rewrite.text));
  return [...rewrites, ...fresh].slice(0, mostRewrites);
}

/** Whether a finding says the same whatever stands around its sentence. To cut a whole sentence is to look around. */
function isLocal(finding: Finding, { start, end }: Sentence): boolean {
  return finding.rewrites.every(
    (one) => one.start >= start && (one.text === '' ? one.end < end : one.end <= end),
  );
}

/** Written out, because this is most of what a typed letter costs in a long draft. */
function moved(finding: Finding, by: number): Finding {
  const { rule, category, severity, start, end, says, why, link, sources } = finding;
  const rewrites = finding.rewrites.map((one) => movedRewrite(one, by));
  const made = { rule, category, severity, start: start + by, end: end + by, says, why, sources, rewrites };
  return link === undefined ? made : { ...made, link };
}

function movedRewrite({ label, text, scope, start, end, blanks }: Rewrite, by: number): Rewrite {
  return { label, text, scope, start: start + by, end: end + by, blanks };
}
