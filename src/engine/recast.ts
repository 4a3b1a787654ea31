import type { Recast, RecastKind } from './finding';
import { slips, unfaithful } from './kept';
import type { RecastTask } from './language';
import { lengthOf } from './length';
import { type Candidate, filled, type Move, place } from './move';

/** What a language brings to the making of recasts. */
export type Editor<Draft> = {
  /** The draft as moves see it; after the first, shorter versions for when a recast has no room. */
  readonly drafts: readonly Draft[];
  /** Moves by name. */
  readonly moves: Readonly<Record<string, Move<Draft>>>;
  /** Ordinary words for a blank, so that a candidate can be judged as it will be posted. */
  readonly fill: (hint: string) => string;
  /** What the language's own grammar finds wrong with a candidate, or nothing. */
  readonly faults: (text: string) => readonly string[];
};

/** Blanks that one recast may have. */
const mostBlanks = 2;
/** The worth that a first, a second and a third recast must have to be shown: a weak one only when there is no other. */
const needed = [0, 0.28, 0.5];
/** From this focus on a draft serves its reader; a point more or less says nothing about a recast. */
const ample = 60;
const tooLong = 'too long';
const stillANudge = 'still a nudge';
/** How many shorter versions are tried for focus, where there is room enough. */
const mostForFocus = 3;

/** How many are offered besides the best. */
const mostOthers = 3;

type Made = { readonly recast: Recast; readonly worth: number };

/**
 * The whole draft in up to three reader-first versions of different ideas, the best first. Every candidate is
 * checked: faithful, well-formed, within the site's limit, no nudge once its blanks are filled. None passes: none is shown.
 */
export function recasts<Draft>(task: RecastTask, editor: Editor<Draft>): readonly Recast[] {
  const best = new Map<RecastKind, Made>();
  const all: Made[] = [];
  for (const [name, move] of Object.entries(editor.moves)) {
    const made = firstGood(name, move, task, editor);
    if (!made) continue;
    all.push(made);
    const held = best.get(move.kind);
    if (!held || made.worth > held.worth) best.set(move.kind, made);
  }
  const shown = [...best.values()].sort(byWorth).filter(({ worth }, rank) => worth >= (needed[rank] ?? 1));
  const others = task.others ? besides(shown, all) : [];
  return [...shown, ...others].map(({ recast }) => recast);
}

function byWorth(a: Made, b: Made): number {
  return b.worth - a.worth;
}

/** What was passed over and would do as a second recast, the best first; no text stands twice. */
function besides(shown: readonly Made[], all: readonly Made[]): readonly Made[] {
  const seen = new Set(shown.map(({ recast }) => recast.text));
  return [...all]
    .sort(byWorth)
    .filter(({ worth, recast: { text } }) => worth >= needed[1]! && !seen.has(text) && seen.add(text))
    .slice(0, mostOthers)
    .map(({ worth, recast }) => ({ worth, recast: { ...recast, besides: true } }));
}

/** Why a candidate is not shown; empty when it may be. */
export function faultsOf<Draft>(
  candidate: Candidate,
  task: RecastTask,
  editor: Pick<Editor<Draft>, 'fill' | 'faults'>,
): readonly string[] {
  const { text, blanks } = place(candidate.text);
  if (text.trim() === task.reading.text.trim()) return ['the same'];
  if (blanks.length > mostBlanks) return ['too many blanks'];
  const { limit } = task.length;
  if (limit !== null && lengthOf(text, task.length) > limit) return [tooLong];
  const { who = '', gets = '' } = task.answers;
  if (blanks.length > 0 && who && gets) return ['unanswered'];
  const full = filled(candidate.text, editor.fill);
  const made = task.read(full);
  const faults = [
    ...unfaithful(task.reading, made, task.read(candidate.dropped.join('\n')), task.read(`${who}\n${gets}`)),
    ...slips(task.reading, made),
    ...editor.faults(full),
  ];
  if (faults.length) return faults;
  const report = task.check(full);
  if (report.nudge) return [stillANudge];
  if (report.focus < Math.min(task.report.focus, ample)) return ['less focus'];
  return [];
}

/** A move's best proposal that passes, from the roomiest version of the draft on. Only want of room costs a tag. */
function firstGood<Draft>(
  name: string,
  move: Move<Draft>,
  task: RecastTask,
  editor: Editor<Draft>,
): Made | null {
  const droppedFirst = new Set<string>();
  let roomless = false;
  for (const [tightness, draft] of editor.drafts.entries()) {
    const keepsTags = tightness > 0 && !roomless;
    roomless = false;
    let nudging = false;
    for (const candidate of move.make(draft)) {
      if (tightness === 0) for (const one of candidate.dropped) droppedFirst.add(one);
      if (keepsTags && candidate.dropped.some((one) => one.includes('#') && !droppedFirst.has(one))) {
        nudging = true;
        continue;
      }
      const faults = faultsOf(candidate, task, editor);
      if (faults.length === 0) return made(name, move, candidate, task, tightness);
      roomless ||= faults[0] === tooLong;
      nudging ||= faults[0] === stillANudge;
    }
    if (!roomless && !(nudging && tightness < mostForFocus)) return null;
  }
  return null;
}

function made<Draft>(
  name: string,
  move: Move<Draft>,
  candidate: Candidate,
  task: RecastTask,
  tightness: number,
): Made {
  const { text, blanks } = place(candidate.text);
  return {
    worth: candidate.worth - tightness * 0.02,
    recast: {
      kind: move.kind,
      label: candidate.label ?? move.label,
      text,
      blanks,
      dropped: candidate.dropped,
      length: lengthOf(text, task.length),
      move: name,
    },
  };
}
