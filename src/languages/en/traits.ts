import type { Draft } from './draft';
import { clauseOf } from './grammar/clause';
import { isNamed } from './grammar/names';
import { isUs } from './grammar/offer';
import { goesOn } from './grammar/pieces';

/** The author as a question names it: we, I, or its name as the post writes it; null when the post has neither. */
export function authorOf(draft: Draft): string | null {
  if (draft.voice !== 'they') return draft.voice === 'i' ? 'I' : 'we';
  for (const own of draft.own) {
    const at = draft.text.toLowerCase().indexOf(own);
    const before = draft.text[at - 1] ?? ' ';
    const after = draft.text[at + own.length] ?? ' ';
    if (at >= 0 && own.length > 2 && /[\s(]/.test(before) && /[\s,.!?'’:]/.test(after))
      return draft.text.slice(at, at + own.length);
  }
  return null;
}

/** The first sentence of the news as a clause, where it is one. */
export function mainClause(draft: Draft) {
  const at = draft.news.findIndex(({ core }) => core.trim());
  const piece = draft.news[at];
  const clause = piece ? clauseOf(piece.core) : null;
  return piece && clause ? { at, piece, clause } : null;
}

/** Whether a name is one the author goes by. */
export function isOwn(draft: Draft, name: string): boolean {
  return isNamed(draft.own, name);
}

/** Whether a subject is the author: `we`, `I`, or one of its names. */
export function isAuthor(draft: Draft, subject: string): boolean {
  return isUs(subject, (name) => isOwn(draft, name));
}

/** The draft has a question of its own. */
export function asksAlready(draft: Draft): boolean {
  return draft.news.some(({ core }) => /\?["”']?\s*$/.test(core));
}

/** The draft's first sentence is a question. */
export function opensAsking(draft: Draft): boolean {
  return /\?["”']?\s*$/.test(draft.news.find(({ core }) => core.trim())?.core ?? '');
}

const over =
  /\b(?:spoke|discussed|talked|presented|shared|explained|joined|interviewed|sat down|testified|told|met|visited|toured|had|was|were|attended|hosted|took|won|ran|gave|held|came|went|spent|celebrated|dedicated|last (?:week|night|month|year)|yesterday)\b/i;
const ahead =
  /\b(?:will|tomorrow|tonight|upcoming|next (?:week|month)|join us|register|to (?:present|speak|webcast))\b/i;

/** The draft tells of something that has taken place. */
export function isOver(draft: Draft): boolean {
  return over.test(draft.text) && !ahead.test(draft.text);
}

/** Whether a sentence can follow the first one: it does not ask, and does not point at what comes next. */
export function joinable(draft: Draft): boolean {
  const first = draft.news.find(({ core }) => core.trim());
  return !!first && !/\?["”’)]?$/.test(first.core.trim()) && !goesOn(first);
}

/** Whether a post passes on somebody else's words. */
export function isPassedOn(text: string): boolean {
  return /\bRT:? \.?@|^["“]\.?@\w+:/.test(text);
}
