import type { Rule } from '../../engine/rule';

export default {
  category: 'brag',
  severity: 'warn',
  match: [
    '[we | {name}] {be} (proud to be)? (also)? [the | one of the] (very)? first _0-4 to',
    '[we | {name} | our] _0-6 first (- | of)? [ever | its kind]',
    "[our | {name} | we] _0-6 (the)? [world | industry | nation | country | market | region] 's (very)? [first | largest | biggest | fastest | only | best | leading | most]",
    '[we | {name}] {be} (still)? the only _0-4 [to | that | who | in | with]',
    '^ (a | the) [world | industry] first',
  ],
  except: ['[we | i] {be} the first to [admit | say | know | laugh]'],
  unless: { in: 'near', match: ['{gain}', '{asked}', '"?"'] },
  says: 'First is a race between sellers. What does the reader win?',
  why: 'Readers ask what is better for them, not who came earlier.',
  rewrites: [
    { label: 'Say what is better now', text: '{match} ([[what is better for readers because of it]])' },
  ],
  flags: {
    '[We are the first bakery to] mill its own rye here.':
      'We are the first bakery to ([[what is better for readers because of it]]) mill its own rye here.',
    "[Our scooter is the world's first] with a wooden deck.":
      "Our scooter is the world's first ([[what is better for readers because of it]]) with a wooden deck.",
    '[We are the only gym in] Fife with a salt room.':
      'We are the only gym in ([[what is better for readers because of it]]) Fife with a salt room.',
  },
  allows: [
    "We're the first to admit the queue was too long on Friday.",
    'Ada Lovelace was the first to publish a program.',
    'Valentina Tereshkova was the first woman to fly in space.',
  ],
} satisfies Rule;
