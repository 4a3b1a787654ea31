import { neverEnds, openers, wanting } from './abbreviation';
import type { Token } from './token';

/**
 * A sentence or a line of its own: tokens `first` up to, not including, `last`; UTF-16 `start` and `end`.
 * Breaks belong to none. The links and tags that close a line are a sentence of their own.
 */
export type Sentence = {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** The index of the line it stands on, 0 for the first. */
  readonly line: number;
};

/** Cuts tokens into sentences: at stops, at line ends, and before the links and tags that close a line. */
export function sentences(text: string, tokens: readonly Token[]): Sentence[] {
  const out: Sentence[] = [];
  cutLines(text, tokens, 0, tokens.length, 0, out);
  return out;
}

/** Adds the sentences of the lines from token `from`, on line `line`, up to token `until`, where a line ends. */
export function cutLines(
  text: string,
  tokens: readonly Token[],
  from: number,
  until: number,
  line: number,
  out: Sentence[],
): void {
  let first = from;
  let current = line;
  for (let at = from; at <= until; at++) {
    if (at < until && tokens[at]!.kind !== 'break') continue;
    if (at > first) cutLine(text, tokens, first, at, current, out);
    first = at + 1;
    current++;
  }
}

function cutLine(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  line: number,
  out: Sentence[],
): void {
  const tags = closingTags(tokens, first, last);
  let begin = first;
  for (let at = first; at < tags; at++) {
    if (!endsHere(text, tokens, first, at, tags)) continue;
    let next = at + 1;
    while (next < tags && isClosing(tokens, next)) next++;
    push(tokens, begin, next, line, out);
    begin = next;
    at = next - 1;
  }
  if (begin < tags) push(tokens, begin, tags, line, out);
  if (tags < last) push(tokens, tags, last, line, out);
}

function push(tokens: readonly Token[], first: number, last: number, line: number, out: Sentence[]): void {
  out.push({ first, last, start: tokens[first]!.start, end: tokens[last - 1]!.end, line });
}

/** Where the run of links and tags that closes the line begins, or `last` when there is none. */
function closingTags(tokens: readonly Token[], first: number, last: number): number {
  let at = last;
  let begin = last;
  while (at > first) {
    const token = tokens[at - 1]!;
    if (token.kind === 'hashtag' || token.kind === 'url') begin = at - 1;
    else if (token.kind !== 'emoji' && !(token.kind === 'punct' && isLoose(token.norm))) break;
    at--;
  }
  if (begin === first || begin === last) return last;
  while (begin > first && isPointer(tokens[begin - 1]!)) begin--;
  if (begin === first) return last;
  const before = tokens[begin - 1]!;
  if (before.kind === 'word' && wanting.has(before.norm)) {
    begin++;
    while (begin < last && tokens[begin]!.kind !== 'hashtag' && tokens[begin]!.kind !== 'url') begin++;
  }
  return begin;
}

/** Marks that stand between links and tags and say nothing. */
function isLoose(norm: string): boolean {
  return '|,·•:—-.→➡()[]~+/;&'.includes(norm) && norm !== '';
}

const pointing = new Set([...'👉👇⬇🔗➡🔽▶📎👀💻📲📖🎧🎟📩']);

/** Marks that point at the link behind them. */
function isPointer(token: Token): boolean {
  return (
    (token.kind === 'emoji' && pointing.has(String.fromCodePoint(token.norm.codePointAt(0)!))) ||
    (token.kind === 'punct' && '→➡|·([—'.includes(token.norm))
  );
}

function endsHere(
  text: string,
  tokens: readonly Token[],
  lineFirst: number,
  at: number,
  last: number,
): boolean {
  const token = tokens[at]!;
  const next = at + 1 < last ? tokens[at + 1]! : null;
  if (token.kind === 'word') {
    if (!token.norm.endsWith('.') || !next?.space || neverEnds(token.norm)) return false;
    return next.kind === 'word' && next.shape !== 'lower' && openers.has(next.norm);
  }
  if (token.kind !== 'punct') return false;
  switch (token.norm) {
    case '!':
    case '?':
      return !(next && next.kind === 'punct' && next.norm === ',');
    case '。':
      return true;
    case '...':
      return next?.kind === 'word' && next.space && next.shape !== 'lower' && next.norm !== 'i';
    case '.':
      return endsAtStop(text, tokens, lineFirst, at, next);
    default:
      return false;
  }
}

function endsAtStop(
  text: string,
  tokens: readonly Token[],
  lineFirst: number,
  at: number,
  next: Token | null,
): boolean {
  const before = at > 0 ? tokens[at - 1]! : null;
  if (!before || !next || at === lineFirst) return next === null;
  if (at - 1 === lineFirst && isListMark(text, before)) return false;
  if (!next.space)
    return next.kind !== 'word' && next.kind !== 'number' ? next.norm !== ',' : next.shape !== 'lower';
  const initial = before.kind === 'word' && before.shape === 'cap' && before.end - before.start === 1;
  if (initial && before.norm !== 'i')
    return next.kind !== 'word' || next.shape === 'lower' || openers.has(next.norm);
  return true;
}

/** `1.` and `a.` at the start of a line. */
function isListMark(text: string, token: Token): boolean {
  return (
    (token.kind === 'number' && token.end - token.start <= 3) ||
    /^[a-zA-Z]$/.test(text.slice(token.start, token.end))
  );
}

/** Quotes, brackets, emoji and more stops that still belong to the sentence that has just ended. */
function isClosing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind === 'emoji') return true;
  if (token.kind !== 'punct') return false;
  if (')]}.!?...'.includes(token.norm)) return true;
  return (token.norm === '"' || token.norm === "'" || token.norm === '*') && !token.space;
}
