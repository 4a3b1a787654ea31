import type { Replacement } from './preset';

const fold = (word: string) => word.toLowerCase().replace(/~/g, '');

/** The indices of replacements that undo another one of the list: A to B here, B to A there. */
export function undoing(all: readonly Replacement[]): ReadonlySet<number> {
  const from = new Map<string, Set<number>>();
  for (const [index, one] of all.entries())
    for (const word of one.from.map(fold)) from.set(word, (from.get(word) ?? new Set()).add(index));
  const leadsTo = all.map(({ to }) => to.map(fold).flatMap((word) => [...(from.get(word) ?? [])]));
  const back = leadsTo.map((others) => new Set(others));
  return new Set(
    all.flatMap((_, index) => (leadsTo[index]!.some((other) => back[other]!.has(index)) ? [index] : [])),
  );
}
