import type { Rule } from '../../engine/rule';

export default {
  category: 'brag',
  severity: 'warn',
  kind: 'post',
  match: [
    '[we | {name}] {be} (proud to be)? (also)? [the | one of the] (very)? first _0-4 to',
    '[we | {name} | our] _0-6 [first-ever | first ever | first of its kind]',
    "[our | {name} | we] _0-6 [world | industry | nation | country | market] 's (very)? [first | largest | biggest | fastest | only | best | leading | most]",
    '[we | {name}] {be} (still)? the only _0-3 [to | that | who | in | with]',
    '^ (a | the)? [world | industry] first',
  ],
  except: ['be the first to [admit | say | know | laugh]', 'the first to [admit | say | know | laugh]'],
  unless: { in: 'near', match: ['{serves}', '{you}'] },
  says: 'First is a race between sellers. What does the reader win?',
  why: 'Readers ask what is better for them, not who came earlier.',
  rewrites: [
    {
      label: 'Say what is better now',
      text: 'You can now [[do what was not possible before]].',
      scope: 'before',
    },
  ],
  flags: {
    '[We are the first bakery to] mill its own rye here.':
      'You can now [[do what was not possible before]]. We are the first bakery to mill its own rye here.',
    "[Our scooter is the world's first] with a wooden deck.":
      "You can now [[do what was not possible before]]. Our scooter is the world's first with a wooden deck.",
    'New to town: [we are the only gym with] a salt room.':
      'You can now [[do what was not possible before]]. New to town: we are the only gym with a salt room.',
  },
  allows: [
    "We're the first to admit the queue was too long on Friday.",
    'Ada Lovelace was the first to publish a program.',
    'Valentina Tereshkova was the first woman to fly in space.',
  ],
} satisfies Rule;
