import type { Language } from '../../engine/language';
import { detect } from './detect';
import { inflect } from './inflect';
import { judge } from './judge';
import { recast } from './recast';
import { words } from './words';

/** English: its words, its forms, how it is judged and how it is turned to its reader. */
export const english: Language = {
  id: 'en',
  words,
  inflect,
  us: {
    we: ['we', 'us', 'our', 'ours', 'ourselves'],
    i: ['i', 'me', 'my', 'mine', 'myself'],
  },
  you: ['you', 'your', 'yours', 'yourself', 'yourselves', "y'all", 'ya', 'u', 'ur'],
  detect,
  judge,
  recast,
};
