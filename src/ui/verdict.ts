import type { Report } from '../engine/finding';
import { say, sayCount } from '../say';
import type { ChipState } from './Chip';

/** Where a draft stands between us and you, in words; the bands are those of the dot's five stops. */
export function standing(focus: number): string {
  if (focus < 13) return say('all_us');
  if (focus < 38) return say('mostly_us');
  if (focus < 63) return say('half_half');
  if (focus < 88) return say('mostly_you');
  return say('all_you');
}

/** The dot's stop on the chip, 0 (us) to 4 (you). A glance can't read a hundred. */
export function stop(focus: number): number {
  return Math.min(4, Math.max(0, Math.round(focus / 25)));
}

/** One or two sentences about the whole draft, to the writer, about the reader. */
export function headline(report: Report): string {
  const { focus, counts, findings, nudge } = report;
  if (report.language === 'none') return say('head_none');
  if (report.language === 'other') return say('head_foreign');
  if (nudge || focus < 38) {
    if (counts.you === 0) return say('head_no_reader');
    return say('head_reader_second');
  }
  if (focus < 63) return counts.you === 0 ? say('head_half_without') : say('head_half');
  if (findings.length > 0) return say('head_almost');
  return say('head_yours');
}

/** What a screen reader hears once typing rests. */
export function announcement(report: Report): string {
  if (report.language === 'none') return '';
  if (report.language === 'other') return say('heard_foreign');
  const { length } = report.findings;
  const findings = length === 0 ? say('findings_none') : sayCount('findings', length);
  return say('heard', { findings, place: standing(report.focus) });
}

/** A rule's name as people read it: `launch-fanfare` is "Launch fanfare"; a preset's part is left off. */
export function ruleName(id: string): string {
  const words = (id.split('/').at(-1) ?? id).replaceAll('-', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What the chip says to those who hear it: where the draft stands, and how many places there are to look at. */
export function chipSaid(state: ChipState, focus: number, count: number): string {
  if (state === 'off') return say('chip_off');
  if (state === 'other') return say('chip_foreign');
  if (state === 'turned') return say('chip_turned');
  return say('chip_at', { focus: Math.round(focus), findings: sayCount('findings', count) });
}
