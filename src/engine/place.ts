import { openers } from './abbreviation';
import { articleFor } from './agreement';
import type { Match } from './find';
import type { Rewrite } from './finding';
import type { Reading } from './reading';
import type { Sentence } from './sentence';
import type { Template } from './template';
import { isSpoken } from './token';

/** A rewrite's text with the range of the draft it replaces. */
export type Placed = Pick<Rewrite, 'text' | 'start' | 'end' | 'scope'>;

/** Puts a filled template into its sentence: capitals, articles, spaces and stops where the two meet are put right. */
export function inPlace(text: string, template: Template, match: Match, reading: Reading): Placed {
  const sentence = reading.sentences[match.sentence]!;
  if (template.scope === 'sentence') return wholeSentence(text, match, sentence, reading);
  if (template.scope === 'before') return inFront(text, match, sentence, reading);
  if (text === '') return withoutMatch(match, sentence, reading);
  return phrase(text, match, sentence, reading);
}

/** The sentence without the list mark and emoji before it and the links and tags around it. */
function wholeSentence(text: string, match: Match, sentence: Sentence, reading: Reading): Placed {
  const { tokens } = reading;
  let first = sentence.first;
  let last = sentence.last;
  while (first < match.first && (isTag(reading, first) || !isSpoken(tokens[first]!))) first++;
  const hasTags = () => tokens.slice(match.last, last).some((_, step) => isTag(reading, match.last + step));
  while (last > match.last && hasTags()) last--;
  const loses = (from: number, to: number) => tokens.slice(from, to).some((token) => isSpoken(token));
  const scope = loses(first, match.first) || loses(match.last, last) ? 'starter' : 'sentence';
  return { text, scope, start: tokens[first]!.start, end: tokens[last - 1]!.end };
}

/** The sentence as it stands, with the text in front of it; the list mark and emoji before it stay first. */
function inFront(text: string, match: Match, sentence: Sentence, reading: Reading): Placed {
  const { tokens, text: draft } = reading;
  let first = sentence.first;
  while (first < match.first && !isSpoken(tokens[first]!)) first++;
  const start = tokens[first]!.start;
  const end = tokens[match.last - 1]!.end;
  return { text: `${text} ${draft.slice(start, end)}`, start, end, scope: 'phrase' };
}

function isTag(reading: Reading, at: number): boolean {
  const { kind } = reading.tokens[at]!;
  return kind === 'url' || kind === 'hashtag';
}

function phrase(filled: string, match: Match, sentence: Sentence, reading: Reading): Placed {
  const { tokens, text: draft } = reading;
  let text = filled;
  let start = tokens[match.first]!.start;
  let end = tokens[match.last - 1]!.end;
  if (opensSentence(match.first, sentence, reading)) {
    if (tokens[match.first]!.shape !== 'lower') text = capital(text);
  } else text = withoutCapital(text);
  const mark = draft[end] ?? '';
  const lastSign = text.at(-1) ?? '';
  if (/[.!?…,;:]/.test(mark) && /[.!?…,;:]/.test(lastSign)) {
    if (lastSign === '.' || lastSign === ',') text = text.slice(0, -1);
    else while (/[.!?…,;:]/.test(draft[end] ?? '')) end++;
  }
  const article = match.first > sentence.first ? tokens[match.first - 1]! : null;
  if (article && (article.norm === 'a' || article.norm === 'an') && article.kind === 'word') {
    const right = articleFor(text);
    if (right !== null && right !== article.norm) {
      text = (article.shape === 'lower' ? right : capital(right)) + draft.slice(article.end, start) + text;
      start = article.start;
    }
  }
  return { text, start, end, scope: 'phrase' };
}

/** The match cut out: what is left closes up, begins with a capital and keeps no stray sign. */
function withoutMatch(match: Match, sentence: Sentence, reading: Reading): Placed {
  const { tokens, text: draft } = reading;
  let start = tokens[match.first]!.start;
  let end = tokens[match.last - 1]!.end;
  const others = (from: number, to: number) =>
    tokens.slice(from, to).some((token) => isSpoken(token) || token.kind === 'url');
  if (!others(sentence.first, match.first) && !others(match.last, sentence.last))
    return withoutSentence(sentence, reading);
  if (opensSentence(match.first, sentence, reading)) {
    let next = match.last;
    while (
      next < sentence.last - 1 &&
      tokens[next]!.kind === 'punct' &&
      ',;:—-.'.includes(tokens[next]!.norm)
    )
      next++;
    const follower = tokens[next];
    if (next >= sentence.last || !follower) return { text: '', start, end, scope: 'phrase' };
    end = follower.start;
    if (follower.shape !== 'lower' || tokens[match.first]!.shape === 'lower')
      return { text: '', start, end, scope: 'phrase' };
    const letter = String.fromCodePoint(draft.codePointAt(end)!);
    return { text: letter.toUpperCase(), start, end: end + letter.length, scope: 'phrase' };
  }
  const before = tokens[match.first - 1]!;
  const follower = match.last < sentence.last ? tokens[match.last]! : null;
  if (!follower || (follower.kind === 'punct' && !follower.space)) {
    start = before.kind === 'punct' && ',;:—-'.includes(before.norm) ? before.start : before.end;
    return { text: '', start, end, scope: 'phrase' };
  }
  if (follower.space) end = follower.start;
  if ((before.norm === 'a' || before.norm === 'an') && before.kind === 'word') {
    const right = articleFor(draft.slice(follower.start, follower.end));
    if (right !== null && right !== before.norm)
      return {
        text: `${before.shape === 'lower' ? right : capital(right)} `,
        start: before.start,
        end,
        scope: 'phrase',
      };
  }
  return { text: '', start, end, scope: 'phrase' };
}

/** The sentence cut out, with the space or the empty line it would leave. */
function withoutSentence(sentence: Sentence, reading: Reading): Placed {
  const { tokens, text: draft } = reading;
  let { start, end } = sentence;
  const before = tokens[sentence.first - 1];
  const after = tokens[sentence.last];
  const alone = (!before || before.kind === 'break') && (!after || after.kind === 'break');
  if (alone && after) end = after.end;
  else if (alone && before) start = before.start;
  else if (after && after.kind !== 'break') end = after.start;
  else if (before) start = before.end;
  if (!before && !after) [start, end] = [0, draft.length];
  return { text: '', start, end, scope: 'phrase' };
}

/** Whether nothing is said in the sentence before token `at`. */
function opensSentence(at: number, sentence: Sentence, reading: Reading): boolean {
  for (let index = sentence.first; index < at; index++) {
    const token = reading.tokens[index]!;
    if (isSpoken(token) && !(index === sentence.first && token.kind === 'number')) return false;
  }
  return true;
}

function capital(text: string): string {
  const found = /^["'“‘(]*/.exec(text)![0].length;
  const first = text.codePointAt(found);
  if (first === undefined) return text;
  const letter = String.fromCodePoint(first);
  const word = /^[\p{L}\p{N}]*/u.exec(text.slice(found))![0];
  if (word !== word.toLowerCase()) return text;
  return text.slice(0, found) + letter.toUpperCase() + text.slice(found + letter.length);
}

/** In the middle of a sentence a template's "You" is "you"; names keep their capital. */
function withoutCapital(text: string): string {
  const word = /^[A-Z][a-z]*/.exec(text)?.[0] ?? '';
  if (word === 'I' || !openers.has(word.toLowerCase())) return text;
  return word.toLowerCase() + text.slice(word.length);
}
