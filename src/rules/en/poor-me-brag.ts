import type { Rule } from '../../engine/rule';

export default {
  category: 'humblebrag',
  severity: 'strong',
  match: [
    '(ugh | sigh | omg | so tired of | exhausted from | sick of | it is so hard | the struggle of | hate it when | why do | why does everyone) _0-8 [keynote | keynotes | first class | business class | award | awards | promoted | promotion | interviews | verified | upgrade | upgraded | autograph | autographs | mistaken for a model | compliments | job offers | fan mail | red carpet | bestseller | so skinny | too pretty | too young to be]',
    '[i | we] (really)? (need | have) to stop (winning | getting | being | accidentally) _0-4 [awards | promoted | upgraded | famous | so good | compliments]',
    '(people | they | strangers | everyone) keep~ (asking | telling | mistaking | stopping) me _0-6 [model | autograph | photo | selfie | ceo | famous | young | younger | how i do it]',
  ],
  unless: { in: 'near', match: ['"?" {you}', '{thanks}'] },
  says: 'Readers hear a complaint with a trophy in it.',
  why: 'The complaining humblebrag is liked least of all, below a plain boast (Sezer, Gino and Norton 2018).',
  rewrites: [{ label: 'Say the good part plainly', text: '[[The good news, plainly]]' }],
  flags: {
    '[Ugh, so tired after my third keynote] this week.': '[[The good news, plainly]] this week.',
  },
  allows: ['So tired of first class post that arrives in a week.'],
} satisfies Rule;
