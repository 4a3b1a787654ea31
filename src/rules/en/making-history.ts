import type { Rule } from '../../engine/rule';

export default {
  category: 'hype',
  severity: 'warn',
  kind: 'post',
  match: [
    '(we | {name} | and)? (make~ | made | making) history',
    'history (is | was)? (in the making | being made | has been made | made)',
    '[once in a lifetime | once-in-a-lifetime | like no other | unlike anything | unlike any other]',
    '(a | an | the | our)? (truly)? [historic | unprecedented | landmark | momentous | unforgettable] [day | moment | night | week | year | season | milestone | event | achievement | step | journey | partnership | agreement | opportunity | experience]',
    '[shape~ | shaping | define~ | defining | inventing | creating | create~ | building | build~ | lead~ | leading] (the)? future of',
  ],
  except: ['historic (house | town | building | district | flood)'],
  unless: { in: 'near', match: ['{gain}', '{thanks}', '"?"'] },
  says: 'History will decide. What happens for the reader this week?',
  why: 'Grand frames push the reader to the edge of the picture.',
  rewrites: [
    { label: 'What happens this week', text: 'This week you can [[see or do what]].', scope: 'sentence' },
  ],
  flags: {
    'Tonight [we made history] at the bowls club.': 'This week you can [[see or do what]].',
    'It was [a historic day] for our warehouse.': 'This week you can [[see or do what]].',
    'We are [building the future of] dog grooming.': 'This week you can [[see or do what]].',
  },
  allows: [
    'She teaches history at the evening school.',
    'You can tour the historic town hall on Sunday.',
    'Whose history do we make room for?',
  ],
} satisfies Rule;
