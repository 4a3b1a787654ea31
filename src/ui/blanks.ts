import type { Blank } from '../engine/finding';

/** What the writer typed into blanks, by the blank's key: the same blank in two rewrites is filled once. */
export type Filled = Readonly<Record<string, string>>;

/** The key of each blank: its hint, numbered where one text has the same hint twice. */
export function blankKeys(blanks: readonly Blank[]): readonly string[] {
  const seen = new Map<string, number>();
  return blanks.map(({ hint }) => {
    const times = (seen.get(hint) ?? 0) + 1;
    seen.set(hint, times);
    return times === 1 ? hint : `${hint} (${times})`;
  });
}

/** The text with what was typed in its blanks; a blank left empty stays `[hint]`. */
export function filledText(text: string, blanks: readonly Blank[], filled: Filled): string {
  const keys = blankKeys(blanks);
  return blanks.reduceRight((result, blank, index) => {
    const typed = filled[keys[index] ?? '']?.trim();
    return typed ? result.slice(0, blank.start) + typed + result.slice(blank.end) : result;
  }, text);
}

/** The index of the first blank that is still empty, or null when the text is ready. */
export function firstEmpty(blanks: readonly Blank[], filled: Filled): number | null {
  const at = blankKeys(blanks).findIndex((key) => !filled[key]?.trim());
  return at < 0 ? null : at;
}
