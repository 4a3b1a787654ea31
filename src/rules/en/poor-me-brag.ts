import type { Rule } from '../../engine/rule';

export default {
  category: 'humblebrag',
  severity: 'strong',
  kind: 'post',
  match: [
    '[ugh | sigh | so tired of | exhausted from | exhausted after | so tired after | sick of | the struggle of | hate it when | why do | why does] _0-8 [keynote | keynotes | first class | business class | award | awards | promoted | interviews | verified | upgraded | autographs | compliments | job offers | fan mail | red carpet | bestseller | recruiters]',
    '[i | we] (really)? [need | have] to stop [winning | getting | being] _0-4 [awards | promoted | upgraded | famous | compliments]',
    '[people | strangers | everyone | recruiters] _0-2 [asking | telling | mistaking | stopping | calling | messaging | stopped | asked | mistook] me _0-6 [model | autograph | photo | selfie | ceo | famous | young | younger | secret | job | jobs | offers]',
  ],
  except: ['first class [post | mail | stamp | stamps]'],
  unless: { in: 'sentence', match: ['{thanks}'] },
  says: 'Readers hear a complaint with a trophy in it.',
  why: 'The complaining humblebrag is liked least of all, below a plain boast (Sezer, Gino and Norton 2018).',
  rewrites: [
    {
      label: 'Say the good part plainly',
      text: '[[The good news, plainly, and who helped]].',
      scope: 'sentence',
    },
  ],
  flags: {
    '[So tired of writing keynotes] this week.': '[[The good news, plainly, and who helped]].',
    'Help. [Strangers keep asking me for a selfie] at the gym.':
      'Help. [[The good news, plainly, and who helped]].',
    '[I really need to stop winning these awards], the shelf is full.':
      '[[The good news, plainly, and who helped]].',
  },
  allows: [
    'So tired of first class post that arrives in a week.',
    'Why do people clap when the plane lands?',
    'Ugh, the boiler again. Who mends one on a Sunday?',
  ],
} satisfies Rule;
