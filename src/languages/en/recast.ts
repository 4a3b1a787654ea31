import type { Recast } from '../../engine/finding';
import type { RecastTask } from '../../engine/language';
import type { Move } from '../../engine/move';
import { type Editor, recasts } from '../../engine/recast';
import { type Draft, draftsOf } from './draft';
import { faultsIn } from './grammar/faults';
import { proofOf } from './proposal';
import { isPassedOn } from './traits';

const files = import.meta.glob<Move<Draft>>('./moves/*.ts', { eager: true, import: 'default' });

/** Every move, by its file's name. */
export const moves: Readonly<Record<string, Move<Draft>>> = Object.fromEntries(
  Object.entries(files).map(([file, move]) => [file.replace(/^.*\/|\.ts$/g, ''), move]),
);

/** Ordinary words for a blank: a sentence where the hint is one, a verb or a noun phrase where it is not. */
export function fill(hint: string): string {
  if (/^the (?:people|customers)/.test(hint)) return 'the people who helped';
  return /^\p{Lu}/u.test(hint) ? 'A short answer' : 'a short answer';
}

/** Words passed on are not turned, only asked about or led by a line of the writer's own. */
const leading = Object.fromEntries(
  Object.entries(moves).filter(([, { kind }]) => kind === 'conversation' || kind === 'why'),
);

/** English's editor for one task. */
export function editorOf(task: RecastTask): Editor<Draft> {
  return {
    drafts: draftsOf(task),
    moves: isPassedOn(task.reading.text) ? leading : moves,
    fill,
    faults: (text) => faultsIn(task.reading, task.read(text)),
  };
}

/** The draft turned to its reader in up to three ways; or the one text that was proposed, if it passes. */
export function recast(task: RecastTask): readonly Recast[] {
  if (task.proposal !== undefined) return recasts(task, proofOf(task, task.proposal, fill));
  return recasts(task, editorOf(task));
}
