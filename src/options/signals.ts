import type { BuiltInCategory } from '../engine/rule';

/** What each signal is about, in one line to the writer. */
const abouts: Readonly<Record<BuiltInCategory, string>> = {
  announce: 'News that is announced before it is told.',
  brag: 'Praise of ourselves that readers can’t use.',
  humblebrag: 'Boasts dressed as modesty. Readers hear the boast.',
  vanity: 'Numbers and honours that are about us.',
  channel: 'The channel as an end: follow us, find us, we’re now on.',
  ask: 'Asking for something and giving nothing.',
  bait: 'Tricks for a click, a tag or a comment.',
  hype: 'Big words in place of what is new.',
  jargon: 'Words that no reader would say.',
  reader: 'No one to read it for, and no reason to.',
  people: 'Tools and logos where people should be.',
};

/** What a signal is about; empty for one that a preset brought along. */
export function aboutSignal(category: string): string {
  return category in abouts ? abouts[category as BuiltInCategory] : '';
}
