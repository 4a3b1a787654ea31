import type { Context, Names, Reason } from '../../engine/finding';
import { both, focusOf, movedBy, nudges, type Pair, scoreOf, sharesBetween, weigh } from '../../engine/focus';
import type { Hit, Verdict } from '../../engine/language';
import type { Reading } from '../../engine/reading';
import { features, valuesOf } from './features';
import { type Facts, factsOf, Room } from './features/facts';
import type { Group } from './features/feature';
import { phrasesOf, scorePhrases } from './features/phrases';
import { model } from './model';
import { sayings, stands } from './says';
import { toneOf } from './tone';

/** A draft on the scales: its logit, and that of each question with what its wording adds to it. */
export type Judged = {
  readonly facts: Facts;
  readonly values: Float64Array;
  readonly logit: number;
  readonly questions: Pair;
  readonly wording: Pair;
};

/** Everything that moved a verdict, in logits: `base` and all of `moved` and `wording` add up to the logit. */
export type Explained = {
  readonly facts: Facts;
  readonly share: Pair;
  readonly base: number;
  readonly moved: Float64Array;
  readonly wording: number;
};

const hasNames = (names: Names | undefined) =>
  names !== undefined && Object.values(names).some((list) => Array.isArray(list) && list.length > 0);

/** Where a draft is weighed; what stands on it holds until the next one. */
type Desk = { readonly room: Room; readonly values: Float64Array };

const newDesk = (): Desk => ({
  room: new Room(),
  values: new Float64Array(features.length),
});

/** The arithmetic behind a verdict. */
export function weighDraft(
  reading: Reading,
  context: Context,
  hits: readonly Hit[],
  desk = newDesk(),
): Judged {
  const facts = factsOf(reading, hasNames(context.names) ? context.names : undefined, hits, desk.room);
  const values = valuesOf(facts, desk.values);
  const named = weigh(values, model.weights);
  const phrases = scorePhrases(facts, model.phrases);
  const wording = {
    about: phrases.about - model.phraseMean.about,
    omits: phrases.omits - model.phraseMean.omits,
  };
  const questions = { about: named.about + wording.about, omits: named.omits + wording.omits };
  return { facts, values, logit: both(questions), questions, wording };
}

/** What moved a verdict, seen from the average draft. */
export function explain({ facts, values, questions, wording }: Judged): Explained {
  const { base } = model.weights;
  const share = sharesBetween(base, questions);
  return {
    facts,
    share,
    base: both(base),
    moved: movedBy(values, model.weights, share),
    wording: share.about * wording.about + share.omits * wording.omits,
  };
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
export function groupsOf({ moved, wording }: Explained): { group: Group; weight: number }[] {
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
  const explained = explain(judged);
  const pulls = pullsOf(explained);
  const phrases = phrasesOf(judged.facts, model.phrases, explained.share);
  for (const { group, weight } of groupsOf(explained)) {
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
function pullsOf({ facts, moved }: Explained): ReadonlyMap<Group, ReadonlyMap<number, number>> {
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

/**
 * From which score on a draft of so many words leans towards a nudge. The more there is to mark, the surer it must be:
 * a long post that serves its reader would bear the most marks.
 */
function leaning(words: number): number {
  return Math.min(0.6, 0.1 + 0.003 * Math.max(0, words - 40));
}

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
    const { logit, facts } = weighDraft(reading, context, hits, desk);
    this.score = scoreOf(logit, model.calibration);
    this.focus = focusOf(this.score);
    this.leans = this.score >= leaning(facts.words);
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
