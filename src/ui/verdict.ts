import type { Report } from '../engine/finding';

/** Where a draft stands between us and you, in words; the bands are those of the dot's five stops. */
export function standing(focus: number): string {
  if (focus < 13) return 'All about us';
  if (focus < 38) return 'Mostly about us';
  if (focus < 63) return 'Half us, half you';
  if (focus < 88) return 'Mostly about you';
  return 'About you';
}

/** The dot's stop on the chip, 0 (us) to 4 (you). A glance can't read a hundred. */
export function stop(focus: number): number {
  return Math.min(4, Math.max(0, Math.round(focus / 25)));
}

/** One or two sentences about the whole draft, to the writer, about the reader. */
export function headline(report: Report): string {
  const { focus, counts, findings, nudge } = report;
  if (report.language === 'none') return 'Nothing to read yet.';
  if (report.language === 'other') return 'Youward reads English for now.';
  if (nudge || focus < 38) {
    if (counts.you === 0) return 'Mostly about us. The reader isn’t in it yet.';
    return 'Mostly about us. The reader comes second.';
  }
  if (focus < 63)
    return counts.you === 0 ? 'Readers look for themselves in this one.' : 'Half of it is for your reader.';
  if (findings.length > 0) return 'This one faces your reader, almost everywhere.';
  return 'This one is for your reader.';
}

/** What a screen reader hears once typing rests. */
export function announcement(report: Report): string {
  if (report.language === 'none') return '';
  if (report.language === 'other') return 'Not English: Youward is resting.';
  const place = standing(report.focus).toLowerCase();
  if (report.findings.length === 0) return `No findings, ${place}.`;
  return `${counted(report.findings.length, 'finding', 'findings')}, ${place}.`;
}

/** A count with its noun: "1 finding", "3 findings". */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A rule's name as people read it: `launch-fanfare` is "Launch fanfare"; a preset's part is left off. */
export function ruleName(id: string): string {
  const words = (id.split('/').at(-1) ?? id).replaceAll('-', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
