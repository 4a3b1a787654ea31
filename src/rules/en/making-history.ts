import type { Rule } from '../../engine/rule';

export default {
  category: 'hype',
  severity: 'warn',
  kind: 'post',
  match: [
    '[we | i | {name}] _0-2 [make~ | making] history',
    '{us} _0-6 [history in the making | once in a lifetime | once-in-a-lifetime | like no other | unlike any other]',
    '{us} _0-5 [historic | unprecedented | landmark | momentous | unforgettable] [day | moment | night | week | year | season | milestone | event | achievement | step | journey | partnership | agreement]',
    '[a | the] [historic | momentous | unforgettable] [day | moment | night | week | year | season | milestone | achievement | step] for [us | our | {name} | the {word}]',
    '[we | {name} | our {word}] _0-2 [shape~ | shaping | define~ | defining | inventing | creating | leading | building | build~] the future of',
  ],
  unless: { in: 'near', match: ['{serves}', '{you}'] },
  says: 'History will decide. What happens for the reader this week?',
  why: 'Grand frames push the reader to the edge of the picture.',
  rewrites: [
    { label: 'What happens this week', text: 'This week you can [[see or do what]].', scope: 'sentence' },
  ],
  flags: {
    'Tonight [we made history] at the bowls club.': 'This week you can [[see or do what]].',
    'It was [a historic day for our] warehouse.': 'This week you can [[see or do what]].',
    '[We are building the future of] dog grooming.': 'This week you can [[see or do what]].',
  },
  allows: [
    'She teaches history at the evening school.',
    'Our tour of the historic town hall is free on Sunday.',
    'Whose history do we make room for?',
  ],
} satisfies Rule;
