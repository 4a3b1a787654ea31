import type { Labelled } from '../gold';
import { nudges } from './own/nudges';
import { others, serving } from './own/others';
import { voiceNudges, voiceOthers, voiceServing } from './own/voices';

/** How many times each of our own drafts counts. */
export const ownWeight = 4;

const labelled = (kind: string, texts: readonly string[], label: Pick<Labelled, 'nudge' | 'signals'>) =>
  texts.map(
    (text, at): Labelled => ({
      id: `own-${kind}${at}`,
      source: 'own',
      platform: 'none',
      author_kind: 'own',
      ...label,
      text,
    }),
  );

/** Bare cases of the rubric in our own words: gold has few posts this short. */
export const ownDrafts: readonly Labelled[] = [
  ...labelled('nudge', [...nudges, ...voiceNudges], { nudge: 1, signals: [] }),
  ...labelled('serving', [...serving, ...voiceServing], { nudge: 0, signals: ['announce'] }),
  ...labelled('other', [...others, ...voiceOthers], { nudge: 0, signals: [] }),
];
