import type { Reading } from './reading';
import { scan, type Token } from './token';

/** The tokens of a changed draft: those of `before` up to `kept` and from `resumed` on, which is `rest` now. */
export type Retokened = {
  readonly tokens: Token[];
  readonly kept: number;
  readonly resumed: number;
  readonly rest: number;
};

/**
 * The tokens of a draft that was read before and has changed in one place; only what stands around the change is cut
 * anew. Null when so much has changed that it is not worth the while.
 */
export function retokenize(before: Reading, text: string): Retokened | null {
  const old = before.text;
  const prefix = commonPrefix(old, text);
  const suffix = commonSuffix(old, text, Math.min(old.length, text.length) - prefix);
  if ((prefix + suffix) * 2 < text.length) return null;
  const shift = text.length - old.length;
  const kept = lastSafe(before.tokens, prefix);
  const tokens = before.tokens.slice(0, kept);
  let at = kept === 0 ? 0 : before.tokens[kept - 1]!.end;
  let resumed = kept;
  for (;;) {
    resumed = nextSafe(before.tokens, Math.max(resumed, kept), Math.max(old.length - suffix, at - shift));
    const place = resumed < before.tokens.length ? before.tokens[resumed]!.start + shift : text.length;
    at = scan(text, at, place, tokens);
    if (at === place || resumed === before.tokens.length) break;
  }
  const rest = tokens.length;
  for (let index = resumed; index < before.tokens.length; index++)
    tokens.push(moved(before.tokens[index]!, shift));
  return { tokens, kept, resumed, rest };
}

function moved(token: Token, shift: number): Token {
  if (shift === 0) return token;
  const { kind, start, end, norm, shape, space, words } = token;
  if (words) return { kind, start: start + shift, end: end + shift, norm, shape, space, words };
  return { kind, start: start + shift, end: end + shift, norm, shape, space };
}

/** A token behind a space or a line break is cut the same whatever stands before it. */
function isSafe(tokens: readonly Token[], index: number): boolean {
  return tokens[index]!.space || tokens[index - 1]?.kind === 'break';
}

/** The last token from which on to cut anew: what stands before it has not looked as far as `place`. */
function lastSafe(tokens: readonly Token[], place: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end + lookAhead <= place) low = middle + 1;
    else high = middle;
  }
  let index = Math.min(low, tokens.length - 1);
  while (index > 0 && !isSafe(tokens, index)) index--;
  return Math.max(0, index);
}

/** An abbreviation looks at the first letter of the next word ("No. 1"), a sign of money at a figure behind a space. */
const lookAhead = 4;

/** The first token from `from` on that begins behind `place` and does not look back beyond it. */
function nextSafe(tokens: readonly Token[], from: number, place: number): number {
  let low = from;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start <= place) low = middle + 1;
    else high = middle;
  }
  while (low < tokens.length && !isSafe(tokens, low)) low++;
  return low;
}

function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let same = 0;
  while (same < most && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return same;
}

function commonSuffix(a: string, b: string, most: number): number {
  let same = 0;
  while (same < most && a.charCodeAt(a.length - 1 - same) === b.charCodeAt(b.length - 1 - same)) same++;
  return same;
}
