import type { Facts } from './features/facts';

/** One honest line about how a draft sounds, or null when nothing is sure. */
export function toneOf(_facts: Facts): string | null {
  return null;
}
