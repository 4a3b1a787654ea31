import type { Context, Names, Reason } from '../../engine/finding';
import { focusOf, nudges, scoreOf, weigh } from '../../engine/focus';
import type { Hit, Verdict } from '../../engine/language';
import type { Reading } from '../../engine/reading';
import { features, valuesOf } from './features';
import { type Facts, factsOf } from './features/facts';
import type { Group } from './features/feature';
import { type PhraseHit, scorePhrases } from './features/phrases';
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
  readonly phrases: readonly PhraseHit[];
};

const hasNames = (names: Names | undefined) =>
  names !== undefined && Object.values(names).some((list) => Array.isArray(list) && list.length > 0);

/** The arithmetic behind a verdict. */
export function weighDraft(reading: Reading, context: Context, hits: readonly Hit[]): Judged {
  const facts = factsOf(reading, hasNames(context.names) ? context.names : undefined, hits);
  const { logit, base, moved } = weigh(valuesOf(facts), model.weights);
  const phrases = scorePhrases(facts, model.phrases);
  const wording = phrases.logit - model.phraseMean;
  return { facts, logit: logit + wording, base, moved, wording, phrases: phrases.hits };
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
  for (const { group, weight } of groupsOf(judged)) {
    if (Math.abs(weight) < least) break;
    const says = sayings[group]({
      facts: judged.facts,
      weight,
      found: strongest(pulls.get(group), weight),
      phrases: judged.phrases,
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

/** The verdict on a draft: how sure, whether to nudge, and why. Why is worked out when it is asked for. */
export function judge(reading: Reading, hits: readonly Hit[], context: Context): Verdict {
  const judged = weighDraft(reading, context, hits);
  const score = scoreOf(judged.logit, model.calibration);
  return {
    score,
    focus: focusOf(score),
    nudge: nudges(score, model.thresholds, context, hasNames(context.names)),
    get reasons() {
      return reasonsOf(judged);
    },
    get tone() {
      return toneOf(judged.facts);
    },
  };
}
