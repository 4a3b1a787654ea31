import type { Reading } from './reading';
import type { Token } from './token';

/** Words that may stand twice in a row. */
const twice = new Set(['that', 'had', 'very', 'so', 'bye', 'no', 'ha', 'go', 'really', 'far', 'new']);

function worded(token: Token): string {
  return token.kind === 'number' ? token.norm.replace(/[.,+]+$/, '') : token.norm;
}

function isThing(token: Token): boolean {
  return (
    token.kind === 'url' || token.kind === 'mention' || token.kind === 'hashtag' || token.kind === 'number'
  );
}

/** Words with a capital that do not owe it to the start of a sentence. */
export function names(reading: Reading): Set<string> {
  const found = new Set<string>();
  for (const { first, last } of reading.sentences)
    for (let at = first + 1; at < last; at++) {
      const token = reading.tokens[at]!;
      if (token.kind === 'word' && token.shape !== 'lower' && token.norm.length > 1) found.add(token.norm);
    }
  return found;
}

/**
 * What a new text lost or made up, against the draft it was made from: links, mentions, hashtags and numbers both
 * ways, names that are gone. What `dropped` declares is not lost, and what the writer has `given` besides is not made up.
 */
export function unfaithful(
  draft: Reading,
  made: Reading,
  dropped: Reading,
  given: Reading,
): readonly string[] {
  const had = new Set(draft.tokens.filter(isThing).map(worded));
  const has = new Set(made.tokens.filter(isThing).map(worded));
  const said = new Set([...dropped.tokens.map(worded)]);
  const words = new Set(made.tokens.map(worded));
  const lost = [...had].filter((thing) => !has.has(thing) && !said.has(thing));
  const gone = [...names(draft)].filter((name) => !words.has(name) && !said.has(name));
  const known = new Set(given.tokens.map(worded));
  const invented = [...has].filter((thing) => !had.has(thing) && !known.has(thing));
  return [...lost, ...gone, ...invented];
}

/** Slips of the pen in a new text that its draft did not have: doubled words, lone brackets, small initials. */
export function slips(draft: Reading, made: Reading): readonly string[] {
  const before = new Set(marks(draft));
  return marks(made).filter((mark) => !before.has(mark));
}

function marks(reading: Reading): string[] {
  const { text, tokens, sentences } = reading;
  const found: string[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === 'word' && token.norm === tokens[at - 1]!.norm && !twice.has(token.norm))
      found.push(`${token.norm} ${token.norm}`);
  }
  for (const [open, close] of ['()', '[]', '“”'])
    if (text.split(open!).length !== text.split(close!).length) found.push(`lone ${open}`);
  if (text.split('"').length % 2 === 0) found.push('lone "');
  for (const { first } of sentences) {
    const token = tokens[first]!;
    if (token.kind === 'word' && token.shape === 'lower' && !/[.@]/.test(token.norm))
      found.push(`small ${token.norm}`);
  }
  if (/[^\s.…]\s+[,.;:!?](?=\s|$)/.test(text)) found.push('space before a mark');
  if (/[,;:]\s*[.!?]|\.\s\.(?!\.)/.test(text)) found.push('two marks');
  return found;
}
