import type { Facts } from './features/facts';
import { type Trait, traitsOf } from './features/traits';

/** How each trait reads when it stands first, and when it is added to another. */
const wording: Readonly<Record<Trait, readonly [string, string]>> = {
  proud: ['Proud', 'proud'],
  boastful: ['Boastful', 'boastful'],
  'humble-boasting': ['A boast in humble clothes', 'a boast in humble clothes'],
  pushy: ['Pushy', 'pushy'],
  urgent: ['Urgent', 'urgent'],
  'press-release': ['Like a press release', 'a little like a press release'],
  plain: ['Plain', 'plain'],
  warm: ['Warm', 'warm'],
  grateful: ['Grateful', 'grateful'],
  curious: ['Asks a question', 'asks a question'],
  helpful: ['Helpful', 'helpful'],
  playful: ['Playful', 'playful'],
  apologetic: ['Apologetic', 'apologetic'],
};

/** One honest line about how a draft sounds, two traits at most; null when nothing is sure. */
export function toneOf(facts: Facts): string | null {
  const [first, second] = traitsOf(facts);
  if (!first) return null;
  if (!second) return `${wording[first][0]}.`;
  const joint = second === 'curious' ? '; ' : ', ';
  return `${wording[first][0]}${joint}${wording[second][1]}.`;
}
