import { openers, wanting } from './abbreviation';
import { agreeing, withArticles } from './agreement';
import type { Match } from './find';
import type { Blank, Rewrite } from './finding';
import type { LoadedRule } from './load';
import { inPlace } from './place';
import type { Reading } from './reading';
import type { Filter, Part } from './template';
import { Who } from './who';

/** A template filled in: `text` holds one private character for each blank, `hints` what the blanks ask for. */
export type Filled = { readonly text: string; readonly hints: readonly string[] };

/** Stands for the first blank; the second is the next character. They are of no script (private use). */
const firstBlank = 0xf100;
const mostBlanks = 16;
const anyBlank = /[\uF100-\uF10F]/;

/**
 * The rewrites of a finding, put in place: those whose captures took part, that fit, and that change something.
 * Nothing but the template and the draft goes into them.
 */
export function rewritesOf(match: Match, rule: LoadedRule, reading: Reading): Rewrite[] {
  const out: Rewrite[] = [];
  for (const template of rule.templates) {
    const filled = fill(template.parts, match, reading);
    if (filled === null) continue;
    const placed = inPlace(tidy(filled.text), template, match, reading);
    const { text, blanks } = withBlanks(placed.text, filled.hints);
    if (text === reading.text.slice(placed.start, placed.end)) continue;
    if (out.some((known) => known.text === text && known.start === placed.start)) continue;
    out.push({
      label: template.label,
      text,
      scope: placed.scope,
      start: placed.start,
      end: placed.end,
      blanks,
    });
  }
  return out;
}

/** What a rule says of this match: its captures put in, as they stand in the draft. */
export function saysOf(match: Match, rule: LoadedRule, reading: Reading): string {
  const filled = fill(rule.says, match, reading, true);
  return filled === null ? '' : withBlanks(tidy(filled.text), filled.hints).text;
}

/** Null when a capture that is not optional took no part in the match. */
function fill(parts: readonly Part[], match: Match, reading: Reading, lenient = false): Filled | null {
  let text = '';
  const hints: string[] = [];
  let before: string | null = null;
  for (const part of parts) {
    if (part.kind === 'blank') {
      if (hints.length >= mostBlanks) return null;
      text += String.fromCharCode(firstBlank + hints.length);
      hints.push(part.hint);
      before = null;
    } else if (part.kind === 'text') {
      text += before === null ? part.text : agreeing(before, part.text);
      before = null;
    } else {
      const range = rangeOf(part.name, match);
      if (range === null && !part.optional && !lenient) return null;
      before = range === null ? '' : captured(range, part.filters, reading, match.origin);
      if (anyBlank.test(before)) return null;
      text += before;
      if (before === '') before = null;
    }
  }
  return { text, hints };
}

/** The tokens of a capture, without the punctuation and emoji at its ends; null when it took no part. */
function rangeOf(name: string, match: Match): readonly [number, number] | null {
  if (name === 'match') return [match.first, match.last];
  const index = match.pattern.captures.indexOf(name);
  if (index < 0) return null;
  const first = match.slots[index * 2]!;
  const last = match.slots[index * 2 + 1]!;
  return first >= 0 && last > first ? [first + match.origin, last + match.origin] : null;
}

function captured(
  range: readonly [number, number],
  filters: readonly Filter[],
  reading: Reading,
  origin: number,
): string {
  let [first, last] = range;
  const { tokens, text } = reading;
  if (filters.includes('trim')) {
    while (last > first + 1 && isDangling(reading, last - 1)) last--;
    while (last > first + 1 && (tokens[first]!.kind === 'punct' || tokens[first]!.kind === 'emoji')) first++;
  }
  let raw = text.slice(tokens[first]!.start, tokens[last - 1]!.end);
  if (filters.includes('lower') && mayLower(reading, first, origin)) raw = lowerFirst(raw);
  if (filters.includes('cap')) raw = capFirst(raw, tokens[first]!.shape);
  return raw;
}

function isDangling(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]!;
  return (
    token.kind === 'punct' ||
    token.kind === 'emoji' ||
    (token.kind === 'word' && wanting.has(token.norm) && reading.who[at] === 0)
  );
}

/** A first letter may be small unless it belongs to a name, an abbreviation or "I". */
function mayLower(reading: Reading, at: number, first: number): boolean {
  const token = reading.tokens[at]!;
  const who = reading.who[at];
  if (token.shape !== 'cap' || token.norm === 'i' || who === Who.name || who === Who.product) return false;
  return at === first || openers.has(token.norm) || who !== Who.nobody;
}

export function lowerFirst(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return text === '' ? '' : first.toLowerCase() + text.slice(first.length);
}

/** `iPhone` and its like stay as they are. */
export function capFirst(text: string, shape: string): string {
  if (text === '' || shape === 'mixed') return text;
  const first = String.fromCodePoint(text.codePointAt(0)!);
  return first.toUpperCase() + text.slice(first.length);
}

/** Spaces, doubled signs and articles put right; line breaks of the template stay. */
function tidy(text: string): string {
  return withArticles(untidy.test(text) ? spaced(text) : text);
}

/** Most texts are in order already; one look is quicker than seven. */
const untidy = /[^\S\n ]| {2}| [\n,.;:!?…)\]]|[([\n] |[,;:][,.;:!?]|[.!?]\.|^\s|\s$/;

function spaced(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ +([,.;:!?…)\]])/g, '$1')
    .replace(/([([]) +/g, '$1')
    .replace(/([,;:])(?=[,.;:!?])/g, '')
    .replace(/([.!?])\.(?!\.)/g, (whole, sign: string) => (sign === '.' ? whole : sign))
    .replace(/ *\n */g, '\n')
    .trim();
}

/** The blanks written out as `[hint]`, with their places. */
function withBlanks(text: string, hints: readonly string[]): { text: string; blanks: Blank[] } {
  const blanks: Blank[] = [];
  let out = '';
  let behind = 0;
  for (const [index, hint] of hints.entries()) {
    const at = text.indexOf(String.fromCharCode(firstBlank + index), behind);
    if (at < 0) continue;
    out += text.slice(behind, at);
    blanks.push({ start: out.length, end: out.length + hint.length + 2, hint });
    out += `[${hint}]`;
    behind = at + 1;
  }
  return { text: out + text.slice(behind), blanks };
}
