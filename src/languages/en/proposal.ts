import { beyond } from '../../engine/beyond';
import type { RecastTask } from '../../engine/language';
import { type Move, unmarked } from '../../engine/move';
import type { Reading } from '../../engine/reading';
import type { Editor } from '../../engine/recast';
import { faultsIn } from './grammar/faults';

/** Figures in words: as hard facts as digits. */
const figures = new Set(
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
  billion billions trillion dozen dozens half double doubled triple tripled twice quarter percent`.split(
    /\s+/,
  ),
);

/** Promises a model likes to add: each must be the draft's own. */
const promises = new Set(
  `free freely guarantee guarantees guaranteed save saves saving savings discount discounts exclusive exclusively
  instant instantly effortless effortlessly seamless seamlessly fastest cheapest easiest always everyone
  secure secured safe limited faster cheaper easier unlock elevate proven trusted unmatched`.split(/\s+/),
);

const denials = new Set(['not', "n't", 'never', 'no', 'nobody', 'nothing', 'without', 'cannot']);

/** How a model begins when it speaks to us and not to the reader. */
const preamble = /^(?:sure|certainly|of course|okay|here(?:['’]s| is| are))\b[^\n]*:\s*(?:\n|$)/i;

const ofSet = (words: ReadonlySet<string>, { tokens }: Reading) =>
  new Set(tokens.map(({ norm }) => norm).filter((norm) => words.has(norm)));

/** What a proposed text lost or made up in English: figures in words, promises, a no for a yes, talk to us. */
export function overreach(draft: Reading, made: Reading): readonly string[] {
  const [had, has] = [ofSet(figures, draft), ofSet(figures, made)];
  const promised = ofSet(promises, draft);
  return [
    ...[...had].filter((word) => !has.has(word)),
    ...[...has].filter((word) => !had.has(word)),
    ...[...ofSet(promises, made)].filter((word) => !promised.has(word)),
    ...(ofSet(denials, draft).size > 0 === ofSet(denials, made).size > 0 ? [] : ['not']),
    ...(preamble.test(made.text) && !preamble.test(draft.text) ? ['a preamble'] : []),
  ];
}

/** Rules that speak up about a proposed text and had nothing to say of its draft. */
function newFindings({ check, report }: RecastTask, text: string): readonly string[] {
  const known = new Set(report.findings.map(({ rule }) => rule));
  return check(text)
    .findings.map(({ rule }) => rule)
    .filter((rule) => !known.has(rule));
}

/**
 * An editor who makes nothing and checks one text that came from outside: all that holds for our own recasts, nothing
 * left out, nothing beyond the draft, no new finding, and a focus that is higher.
 */
export function proofOf(task: RecastTask, proposal: string, fill: (hint: string) => string): Editor<null> {
  const given: Move<null> = {
    kind: 'model',
    label: 'From your browser’s model',
    make: () => [{ text: unmarked(proposal), dropped: [], worth: 1 }],
    turns: {},
    leaves: [],
  };
  return {
    drafts: [null],
    moves: { model: given },
    fill,
    faults(text) {
      const made = task.read(text);
      return [
        ...faultsIn(task.reading, made),
        ...beyond(task.reading, made),
        ...overreach(task.reading, made),
        ...newFindings(task, text),
        ...(task.check(text).focus > task.report.focus ? [] : ['no focus gained']),
      ];
    },
  };
}
