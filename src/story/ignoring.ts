import type { Finding } from '../engine/finding';
import type { Ignored } from '../settings/shape';

/** A finding's words as they are remembered when they are ignored: case and spacing make no difference. */
export function phraseOf(draft: string, finding: Pick<Finding, 'start' | 'end'>): string {
  return draft.slice(finding.start, finding.end).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** What is remembered of a finding that its writer ignores: the rule and its words, nothing of the draft around them. */
export function ignoredOf(draft: string, finding: Finding): Ignored {
  return { rule: finding.rule, phrase: phraseOf(draft, finding) };
}

/** The findings that remain when those that the writer ignores are left out. */
export function notIgnored(
  draft: string,
  findings: readonly Finding[],
  ignored: readonly Ignored[],
): readonly Finding[] {
  if (ignored.length === 0) return findings;
  return findings.filter(
    (finding) =>
      !ignored.some(({ rule, phrase }) => rule === finding.rule && phrase === phraseOf(draft, finding)),
  );
}
