import type { Language } from '../../engine/language';
import { detect } from './detect';
import { inflect } from './inflect';
import { judge } from './judge';
import { people } from './people';
import { words } from './words';

/** English: its words, its forms, and how it is judged. How it is turned to its reader is in `recast.ts`, which is loaded apart. */
export const english: Language = {
  id: 'en',
  words,
  inflect,
  ...people,
  detect,
  judge,
};
