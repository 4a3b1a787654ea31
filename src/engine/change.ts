import { scan, type Token } from './token';

/** How a draft changed: its old tokens up to `kept` and from `resumed` on are as before, `fresh` stand between them. */
export type Change = {
  readonly kept: number;
  readonly resumed: number;
  readonly fresh: readonly Token[];
  /** How far the tokens from `resumed` on have moved, in UTF-16 units. */
  readonly shift: number;
};

/**
 * What has changed between a draft and its new text, in tokens; only what stands around the change is cut anew. Null
 * when so much has changed that it is quicker to read it all.
 */
export function changeOf(old: string, tokens: readonly Token[], text: string): Change | null {
  const prefix = commonPrefix(old, text);
  const suffix = commonSuffix(old, text, Math.min(old.length, text.length) - prefix);
  if ((prefix + suffix) * 2 < text.length) return null;
  const shift = text.length - old.length;
  const kept = lastSafe(tokens, prefix);
  // What comes before a token tells little about it, but whether a line or a bracket is open is read off the last one.
  const fresh: Token[] = kept === 0 ? [] : [tokens[kept - 1]!];
  let at = kept === 0 ? 0 : tokens[kept - 1]!.end;
  let resumed = kept;
  for (;;) {
    resumed = nextSafe(tokens, resumed, Math.max(old.length - suffix, at - shift));
    const place = resumed < tokens.length ? tokens[resumed]!.start + shift : text.length;
    at = scan(text, at, place, fresh);
    if (at === place || resumed === tokens.length) break;
  }
  return { kept, resumed, fresh: kept === 0 ? fresh : fresh.slice(1), shift };
}

/** A token behind a space or a line break is cut the same whatever stands before it. */
function isSafe(tokens: readonly Token[], index: number): boolean {
  return tokens[index]!.space || tokens[index - 1]?.kind === 'break';
}

/** An abbreviation looks at the first letter of the next word ("No. 1"), a sign of money at a figure behind a space. */
const lookAhead = 4;

/** The last token from which on to cut anew: those before it have not looked as far as `place`. */
function lastSafe(tokens: readonly Token[], place: number): number {
  let index = Math.min(
    firstThat(tokens, 0, (token) => token.end + lookAhead > place),
    tokens.length - 1,
  );
  while (index > 0 && !isSafe(tokens, index)) index--;
  return Math.max(0, index);
}

/** The first token from `from` on that begins behind `place` and does not look back beyond it. */
function nextSafe(tokens: readonly Token[], from: number, place: number): number {
  let index = firstThat(tokens, from, (token) => token.start > place);
  while (index < tokens.length && !isSafe(tokens, index)) index++;
  return index;
}

/** By halving: `is` holds from some token on. */
function firstThat(tokens: readonly Token[], from: number, is: (token: Token) => boolean): number {
  let low = from;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (is(tokens[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Steps by which texts are compared: the engine compares slices quicker than a loop compares letters. */
const stride = 512;

export function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let same = 0;
  while (same + stride <= most && a.slice(same, same + stride) === b.slice(same, same + stride))
    same += stride;
  while (same < most && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return same;
}

export function commonSuffix(a: string, b: string, most: number): number {
  const tail = (text: string, from: number, to: number) => text.slice(text.length - to, text.length - from);
  let same = 0;
  while (same + stride <= most && tail(a, same, same + stride) === tail(b, same, same + stride))
    same += stride;
  while (same < most && a.charCodeAt(a.length - 1 - same) === b.charCodeAt(b.length - 1 - same)) same++;
  return same;
}
