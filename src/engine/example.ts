import type { Engine } from './check';
import type { Context, Rewrite } from './finding';
import type { Rule } from './rule';

/** An example that does not come out as written: what the engine gave, and what the rule says it should. */
export type Mismatch = { readonly sentence: string; readonly got: string; readonly wanted: string };

/**
 * Runs a rule's examples in an engine that holds it under `id`: each `flags` must be found exactly at its
 * [brackets], and one of the rewrites (`firstOnly`: the first) must make of the draft what is written; no `allows`
 * may be found. No rewrite may be flagged by its own rule. Gives the ones that fail, none when all is well.
 */
export function mismatches(
  engine: Pick<Engine, 'hits' | 'rewrites'>,
  id: string,
  rule: Rule,
  context: Context = {},
  firstOnly = false,
): Mismatch[] {
  const under: Context = rule.kind ? { ...context, kind: rule.kind } : context;
  const flagged = Object.entries(rule.flags).flatMap(([marked, wanted]) =>
    flagMismatch(engine, id, rule, marked, wanted, under, firstOnly),
  );
  const allowed = rule.allows.flatMap((sentence) => {
    const found = engine.hits(sentence, under).filter((hit) => hit.rule === id);
    return found.length === 0 ? [] : [{ sentence, got: mark(sentence, found), wanted: 'nothing found' }];
  });
  return [...flagged, ...allowed];
}

function flagMismatch(
  engine: Pick<Engine, 'hits' | 'rewrites'>,
  id: string,
  rule: Rule,
  marked: string,
  wanted: string,
  context: Context,
  firstOnly: boolean,
): Mismatch[] {
  const draft = marked.replace(/[[\]]/g, '');
  const found = engine.hits(draft, context).filter((hit) => hit.rule === id);
  if (mark(draft, found) !== marked)
    return [
      { sentence: marked, got: found.length === 0 ? 'nothing found' : mark(draft, found), wanted: marked },
    ];
  const rewrites = engine.rewrites(draft, id, context);
  if (wanted === '' && (rule.rewrites ?? []).length === 0) return [];
  const made = rewrites.map((rewrite) => apply(draft, rewrite));
  const hit = firstOnly ? made[0] === wanted : made.includes(wanted);
  if (!hit) return [{ sentence: marked, got: made.length === 0 ? 'no rewrite' : made.join(' / '), wanted }];
  return rewrites
    .filter((rewrite) => isFlagged(engine, id, draft, rewrite, context))
    .map((rewrite) => ({
      sentence: marked,
      got: apply(draft, rewrite),
      wanted: 'a rewrite that its own rule does not flag again',
    }));
}

/** Whether the rule would flag a rewrite where it was put. */
function isFlagged(
  engine: Pick<Engine, 'hits'>,
  id: string,
  draft: string,
  { start, end, text }: Rewrite,
  context: Context,
): boolean {
  const after = draft.slice(0, start) + text + draft.slice(end);
  return engine
    .hits(after, context)
    .some((hit) => hit.rule === id && hit.start < start + text.length && start < hit.end);
}

/** The draft with places put in brackets. */
function mark(draft: string, places: readonly { readonly start: number; readonly end: number }[]): string {
  return [...places]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end }) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
      draft,
    );
}

/** The draft with a rewrite in its place; blanks stand as `[[hint]]`. */
export function apply(draft: string, rewrite: Rewrite): string {
  const text = [...rewrite.blanks]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (all, { start, end, hint }) => `${all.slice(0, start)}[[${hint}]]${all.slice(end)}`,
      rewrite.text,
    );
  return draft.slice(0, rewrite.start) + text + draft.slice(rewrite.end);
}
