import type { Recast, Report } from '../engine/finding';
import type { Post, Unread } from './post';

/** A checked post. */
export type Checked = { readonly post: Post; readonly report: Report; readonly recasts: readonly Recast[] };

/** What came of one entry of the input. */
export type Result =
  | ({ readonly kind: 'checked' } & Checked)
  | { readonly kind: 'unread'; readonly unread: Unread };

/** A result as the object that `json` and `ndjson` write: the published shape, and nothing else. */
export function published(result: Result): Record<string, unknown> {
  if (result.kind === 'unread') return { id: result.unread.id, error: result.unread.error };
  const { post, report, recasts } = result;
  return {
    id: post.id,
    focus: report.focus,
    nudge: report.nudge,
    score: report.score,
    reasons: report.reasons.map(({ says }) => says),
    findings: report.findings.map(({ rule, category, severity, start, end, says, rewrites }) => ({
      rule,
      category,
      severity,
      start,
      end,
      says,
      rewrites: rewrites.map(({ label, text, scope, blanks }) => ({ label, text, scope, blanks })),
    })),
    recasts: recasts.map(({ kind, label, text, blanks }) => ({ kind, label, text, blanks })),
  };
}
