import type { Context, Names, Reason } from '../../engine/finding';
import { focusOf, nudges, scoreOf, weigh } from '../../engine/focus';
import type { Hit, Verdict } from '../../engine/language';
import type { Reading } from '../../engine/reading';
import { features, valuesOf } from './features';
import { type Facts, factsOf, Room } from './features/facts';
import type { Group } from './features/feature';
import { phrasesOf, scorePhrases } from './features/phrases';
import { model } from './model';
import { sayings, stands } from './says';
import { toneOf } from './tone';

/** Everything that moved a verdict, in logits: `base` and all of `moved` and `wording` add up to `logit`. */
export type Judged = {
  readonly facts: Facts;
  readonly logit: number;
  readonly base: number;
  readonly moved: Float64Array;
  readonly wording: number;
};

const hasNames = (names: Names | undefined) =>
  names !== undefined && Object.values(names).some((list) => Array.isArray(list) && list.length > 0);

/** Where a draft is weighed; what stands on it holds until the next one. */
type Desk = { readonly room: Room; readonly values: Float64Array; readonly moved: Float64Array };

const newDesk = (): Desk => ({
  room: new Room(),
  values: new Float64Array(features.length),
  moved: new Float64Array(features.length),
});

/** The arithmetic behind a verdict. */
export function weighDraft(
  reading: Reading,
  context: Context,
  hits: readonly Hit[],
  desk = newDesk(),
): Judged {
  const facts = factsOf(reading, hasNames(context.names) ? context.names : undefined, hits, desk.room);
  const { logit, base, moved } = weigh(valuesOf(facts, desk.values), model.weights, desk.moved);
  const wording = scorePhrases(facts, model.phrases).logit - model.phraseMean;
  return { facts, logit: logit + wording, base, moved, wording };
}

/** Reasons below this many logits are not worth a line. */
const least = 0.05;

/** The groups that reasons are summed under, and each feature's. */
const shownGroups: readonly Group[] = [
  ...new Set<Group>(['wording', ...features.map(({ group }) => (group === 'subject' ? 'us' : group))]),
];
const groupOf = Uint8Array.from(features, ({ group }) =>
  shownGroups.indexOf(group === 'subject' ? 'us' : group),
);

/** What moved a verdict, by group, strongest first. Their weights and the base add up to the logit. */
export function groupsOf({ moved, wording }: Judged): { group: Group; weight: number }[] {
  const sums = new Float64Array(shownGroups.length);
  sums[shownGroups.indexOf('wording')] = wording;
  for (let at = 0; at < moved.length; at++) sums[groupOf[at]!]! += moved[at]!;
  return shownGroups
    .map((group, at) => ({ group, weight: sums[at]! }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

/** The reasons for a verdict as sentences about the draft, strongest first. */
export function reasonsOf(judged: Judged): Reason[] {
  const reasons: Reason[] = [];
  const pulls = pullsOf(judged);
  const phrases = phrasesOf(judged.facts, model.phrases);
  for (const { group, weight } of groupsOf(judged)) {
    if (Math.abs(weight) < least) break;
    const says = sayings[group]({
      facts: judged.facts,
      weight,
      found: strongest(pulls.get(group), weight),
      phrases,
    });
    if (says && !reasons.some((reason) => reason.says === says))
      reasons.push({ feature: group, weight, says });
  }
  return reasons;
}

/** The features of each group that count an idea, with the idea's bit. */
const ideasOf = new Map<Group, { readonly at: number; readonly bit: number }[]>();
features.forEach(({ group, bit }, at) => {
  if (bit !== undefined) ideasOf.set(group, [...(ideasOf.get(group) ?? []), { at, bit }]);
});

/** What each idea that stands in the draft moved, by group. */
function pullsOf({ facts, moved }: Judged): ReadonlyMap<Group, ReadonlyMap<number, number>> {
  const pulls = new Map<Group, Map<number, number>>();
  for (let at = 0; at < features.length; at++) {
    const { bit, group } = features[at]!;
    if (bit === undefined || !stands(facts, bit)) continue;
    let pull = pulls.get(group);
    if (!pull) {
      pull = new Map();
      pulls.set(group, pull);
    }
    pull.set(bit, (pull.get(bit) ?? 0) + moved[at]!);
  }
  return pulls;
}

/** The ideas that pull a group's way, strongest first. */
function strongest(pull: ReadonlyMap<number, number> | undefined, weight: number): number[] {
  return [...(pull ?? [])]
    .filter(([, by]) => by !== 0 && by > 0 === weight > 0)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .map(([bit]) => bit);
}

/** From this score on a draft leans towards a nudge: a third of such drafts are nudges. */
const leaning = 0.35;

/** All drafts are judged on one desk; whoever asks for reasons gets another. */
const desk = newDesk();

/** The verdict on a draft: how sure, whether to nudge, and why. */
class Judgement implements Verdict {
  readonly score: number;
  readonly focus: number;
  readonly nudge: boolean;
  readonly leans: boolean;
  constructor(
    private readonly reading: Reading,
    private readonly hits: readonly Hit[],
    private readonly context: Context,
  ) {
    this.score = scoreOf(weighDraft(reading, context, hits, desk).logit, model.calibration);
    this.focus = focusOf(this.score);
    this.leans = this.score >= leaning;
    this.nudge = nudges(this.score, model.thresholds, context, hasNames(context.names));
  }
  /** Worked out when it is asked for. */
  get reasons(): Reason[] {
    return reasonsOf(weighDraft(this.reading, this.context, this.hits));
  }
  get tone(): string | null {
    const { names } = this.context;
    return toneOf(factsOf(this.reading, hasNames(names) ? names : undefined, this.hits));
  }
}

/** Judges a draft. */
export function judge(reading: Reading, hits: readonly Hit[], context: Context): Verdict {
  return new Judgement(reading, hits, context);
}
