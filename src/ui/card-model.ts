import type { Finding, Report, Rewrite } from '../engine/finding';
import { type Filled, filledText } from './blanks';

/** Where the writer is in the card: which finding, which of its rewrites, what was typed into blanks. */
export type CardState = { readonly at: number; readonly choice: number; readonly filled: Filled };

/** The card opened at one of the findings, the first by default. */
export function openedAt(at = 0): CardState {
  return { at, choice: 0, filled: {} };
}

/** The next finding (`1`) or the previous (`-1`), round and round. What was typed stays. */
export function walked(state: CardState, findings: readonly Finding[], by: 1 | -1): CardState {
  if (findings.length === 0) return state;
  return { ...state, at: (state.at + by + findings.length) % findings.length, choice: 0 };
}

/** The same state with another rewrite chosen. */
export function chose(state: CardState, choice: number): CardState {
  return { ...state, choice };
}

/** The same state with a blank's text changed. */
export function typed(state: CardState, key: string, text: string): CardState {
  return { ...state, filled: { ...state.filled, [key]: text } };
}

/**
 * The state carried over to a new list of findings after the draft changed: the same phrase of the same rule if it is
 * still there, else whatever now stands in its place. Null when nothing is left to show.
 */
export function carriedOver(
  state: CardState,
  before: readonly Finding[],
  after: readonly Finding[],
  drafts: { readonly before: string; readonly after: string },
): CardState | null {
  if (after.length === 0) return null;
  const old = before[state.at];
  const phrase = (draft: string, finding: Finding) => draft.slice(finding.start, finding.end);
  const alike = (finding: Finding) =>
    old !== undefined &&
    finding.rule === old.rule &&
    phrase(drafts.after, finding) === phrase(drafts.before, old);
  const nearest = after
    .map((finding, index) => ({
      index,
      far: Math.abs(finding.start - (old?.start ?? 0)),
      same: alike(finding),
    }))
    .filter(({ same }) => same)
    .sort((left, right) => left.far - right.far)[0];
  if (nearest) return { ...state, at: nearest.index };
  return { ...state, at: Math.min(state.at, after.length - 1), choice: 0 };
}

/** A rewrite as it would stand in the draft: its own text, and the whole draft with it in place. */
export function outcome(
  draft: string,
  rewrite: Rewrite,
  filled: Filled,
): { readonly text: string; readonly draft: string } {
  const text = filledText(rewrite.text, rewrite.blanks, filled);
  return { text, draft: draft.slice(0, rewrite.start) + text + draft.slice(rewrite.end) };
}

/** True when the draft has no reader in it yet, so that the two questions come first. */
export function needsReader(report: Report): boolean {
  return report.language === 'en' && report.nudge && report.counts.you === 0;
}
