import type { BuiltInCategory } from '../engine/rule';
import { type Key, say } from '../say';

/** What each signal is about, in one line to the writer. */
const abouts = {
  announce: 'signal_announce',
  brag: 'signal_brag',
  humblebrag: 'signal_humblebrag',
  vanity: 'signal_vanity',
  channel: 'signal_channel',
  ask: 'signal_ask',
  bait: 'signal_bait',
  hype: 'signal_hype',
  jargon: 'signal_jargon',
  reader: 'signal_reader',
  people: 'signal_people',
} as const satisfies Readonly<Record<BuiltInCategory, Key>>;

/** What a signal is about; empty for one that a preset brought along. */
export function aboutSignal(category: string): string {
  return category in abouts ? say(abouts[category as BuiltInCategory]) : '';
}
