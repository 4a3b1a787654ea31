import type { Facts } from './facts';
import type { Group } from './feature';
import { ideas } from './lexicon';
import { holds, speaksOfUs } from './sentence-facts';

/** Under which reason each idea's features are summed. */
const groupOf: Readonly<Record<string, Group>> = {
  staff: 'own-people',
  executive: 'own-people',
  'own-people': 'own-people',
  appearance: 'genre',
  visit: 'genre',
  hiring: 'genre',
  'tune-in': 'genre',
  tease: 'genre',
  campaign: 'genre',
  'public-work': 'claims',
  ask: 'ask',
  channel: 'ask',
  bait: 'ask',
  'our-work-for': 'claims',
  'you-can': 'benefit',
  'how-to': 'benefit',
  offer: 'benefit',
  access: 'benefit',
  'service-notice': 'benefit',
  support: 'benefit',
  invitation: 'question',
  insight: 'benefit',
  'can-help': 'benefit',
  conditions: 'world',
  preview: 'benefit',
  list: 'benefit',
  thanks: 'thanks',
  mourning: 'thanks',
  solidarity: 'thanks',
  credit: 'thanks',
  heroes: 'people',
  'third-person': 'people',
};

const others: ReadonlySet<string> = new Set([
  'world',
  'opinion',
  'politics',
  'diary',
  'talk',
  'negation',
  'story',
  'play',
  'technical',
  'trouble',
  'sport',
  'dates',
]);

export type IdeaFeature = {
  readonly id: string;
  readonly group: Group;
  readonly sign: 1 | 0 | -1;
  readonly bit: number;
};

const group = (id: string): Group => groupOf[id] ?? (others.has(id) ? 'world' : 'claims');

/** How often each idea occurs; then whether it does in a sentence about the author, in another one, in the first. */
export const ideaFeatures: readonly IdeaFeature[] = [
  ...ideas.map((idea, bit) => ({ id: `${idea.id}/count`, group: group(idea.id), sign: idea.sign, bit })),
  ...ideas.map((idea, bit) => ({ id: `${idea.id}/of-us`, group: group(idea.id), sign: 0 as const, bit })),
  ...ideas.map((idea, bit) => ({ id: `${idea.id}/of-others`, group: group(idea.id), sign: 0 as const, bit })),
  ...ideas.map((idea, bit) => ({ id: `${idea.id}/first`, group: group(idea.id), sign: 0 as const, bit })),
];

const logs = Float64Array.from({ length: 64 }, (_, n) => Math.min(Math.log1p(n) / Math.log1p(4), 1.5));

/** Writes the values of `ideaFeatures`, in their order, from position `at` on. */
export function readIdeas(facts: Facts, out: Float64Array, at: number): void {
  const size = ideas.length;
  let selfLow = 0;
  let selfHigh = 0;
  let otherLow = 0;
  let otherHigh = 0;
  for (const sentence of facts.sentences) {
    if (speaksOfUs(sentence)) {
      selfLow |= sentence.low;
      selfHigh |= sentence.high;
    } else {
      otherLow |= sentence.low;
      otherHigh |= sentence.high;
    }
  }
  const first = facts.sentences[0];
  for (let bit = 0; bit < size; bit++) {
    const mask = 1 << (bit & 31);
    const low = bit < 32;
    const n = facts.counts[bit]!;
    out[at + bit] = logs[n < 63 ? n : 63]!;
    out[at + size + bit] = ((low ? selfLow : selfHigh) & mask) !== 0 ? 1 : 0;
    out[at + 2 * size + bit] = ((low ? otherLow : otherHigh) & mask) !== 0 ? 1 : 0;
    out[at + 3 * size + bit] = first && holds(first, bit) ? 1 : 0;
  }
}
