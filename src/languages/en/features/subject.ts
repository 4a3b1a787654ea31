import type { Reading } from '../../../engine/reading';
import { Who } from '../../../engine/who';
import { Kind } from './word-kinds';

/** Who or what a sentence is about, by how it begins. `unsaid`: the author, left out ("Proud to announce…"). */
export type Subject =
  | 'name'
  | 'we'
  | 'our'
  | 'i'
  | 'my'
  | 'unsaid'
  | 'you'
  | 'question'
  | 'order'
  | 'thanks'
  | 'mention'
  | 'they'
  | 'it'
  | 'person'
  | 'thing'
  | 'none';

/** The subjects that are the author. */
export const selfSubjects: ReadonlySet<Subject> = new Set(['name', 'we', 'our', 'i', 'my', 'unsaid']);

const selfSubject = (own: number, norm: string): Subject | null => {
  if (own === Who.name || own === Who.product) return 'name';
  if (own === Who.we) return norm === 'our' ? 'our' : 'we';
  if (own === Who.i) return norm === 'my' ? 'my' : 'i';
  return null;
};

const unsaidOpeners = new Set(
  `had great good enjoyed looking getting working spoke spending visited visiting met meeting honored joined joining
  headed heading celebrating attended attending hosted hosting speaking toured touring proudly another busy fun wonderful
  amazing incredible ca n't`.split(/\s+/),
);

const ourselves = new Set(['us', 'me', 'ourselves', 'myself']);

/** "Happy birthday to us!", "Cheers to Acme!": a greeting that the author sends to themselves. */
function greetsItself(tokens: Reading['tokens'], selves: Uint8Array, first: number, last: number): boolean {
  for (let at = first; at + 1 < last; at++) {
    if (tokens[at]!.norm !== 'to') continue;
    const who = selves[at + 1];
    if (who === Who.name || who === Who.product || ourselves.has(tokens[at + 1]!.norm)) return true;
  }
  return false;
}

/** Finds a sentence's subject: steps over openers ("Today," "At Acme,"), then looks at its first few words. */
export function subjectOf(
  reading: Reading,
  selves: Uint8Array,
  kinds: Int32Array,
  first: number,
  last: number,
  question: boolean,
): Subject {
  const { tokens } = reading;
  if (question) return 'question';
  let at = first;
  const skip = () => {
    while (at < last) {
      const { kind } = tokens[at]!;
      if (kind !== 'punct' && kind !== 'emoji' && kind !== 'break') return;
      at++;
    }
  };
  skip();
  while (at + 2 < last && tokens[at]!.kind === 'word' && (kinds[at]! & Kind.lead) !== 0) {
    at++;
    skip();
  }
  if (at < last && (kinds[at]! & Kind.preposition) !== 0) {
    for (let to = at + 2; to < Math.min(last - 2, at + 14); to++) {
      const { norm, kind } = tokens[to]!;
      if (kind === 'punct' && norm !== ',' && norm !== "'" && norm !== '&') break;
      if (norm !== ',') continue;
      at = to + 1;
      skip();
      break;
    }
  }
  if (at >= last) return 'none';
  const token = tokens[at]!;
  const next = tokens[at + 1];
  const nextKind = at + 1 < last ? kinds[at + 1]! : 0;
  const own = selfSubject(selves[at]!, token.norm);
  if ((kinds[at]! & Kind.thanks) !== 0 || (token.norm === 'happy' && nextKind === 0))
    return greetsItself(tokens, selves, at, last) ? 'we' : 'thanks';
  if (token.norm === 'let' && next?.norm === "'s") return 'order';
  if (own) return own;
  if (selves[at] === Who.you) return 'you';
  if ((kinds[at]! & Kind.feeling) !== 0) return 'unsaid';
  if (
    (nextKind & Kind.feeling) !== 0 &&
    /^(so|very|beyond|super|incredibly|always|feeling|extremely)$/.test(token.norm)
  )
    return 'unsaid';
  if (token.kind === 'word' && unsaidOpeners.has(token.norm)) return 'unsaid';
  if (token.kind === 'word' && (kinds[at]! & Kind.imperative) !== 0 && (nextKind & Kind.aux) === 0)
    return 'order';
  if (token.kind === 'word' && (kinds[at]! & Kind.did) !== 0 && next?.kind !== 'punct') return 'unsaid';
  for (let to = at; to < Math.min(last, at + 6); to++) {
    const near = selfSubject(selves[to]!, tokens[to]!.norm);
    if (near) return near;
    if ((kinds[to]! & (Kind.aux | Kind.press3 | Kind.pressed)) !== 0) break;
  }
  if (token.kind === 'mention') return 'mention';
  if ((kinds[at]! & Kind.they) !== 0) return 'they';
  if ((kinds[at]! & Kind.pointer) !== 0) return 'it';
  if (
    token.kind === 'word' &&
    token.shape === 'cap' &&
    next?.kind === 'word' &&
    next.shape === 'cap' &&
    (kinds[at]! & Kind.article) === 0
  )
    return 'person';
  return 'thing';
}
