import type { Rule } from '../../engine/rule';

export default {
  category: 'hype',
  severity: 'note',
  kind: 'post',
  when: 'nudge',
  match: [
    '[{puffery} | {puff}] _0-2',
    '[{praised} | {grand}] {word}',
    '[our | its | {name}] _0-2 [best | biggest | greatest | largest | fastest | finest | first | most {word}] _0-4',
    '[best | greatest | biggest | largest | leading | top | ultimate | exclusive | finest | massive | huge | powerful | premier | elite | perfect | champion | champions] _0-3',
    "[ca n't wait | get ready | do n't miss | never before | never seen | ever before | ever seen | more than ever | next level | the future of | one step closer] _0-3",
    '[only | just]? {num}? _0-1 [days | hours | weeks | days] [to go | left | until | away] _0-2',
    '[all-new | all new | brand new | brand-new | first-ever | record-breaking | historic] _0-3',
    '[excellence | unparalleled | unforgettable | unprecedented | revolutionary | groundbreaking] _0-2',
  ],
  unless: { in: 'before', match: ['{serves}', '{you}'] },
  says: 'Big words. What would make a reader use them?',
  why: 'Readers discount what an author says of its own work; a fact lets them do the praising.',
  rewrites: [
    {
      label: 'Give the fact behind it',
      text: 'One fact you can check: [[a figure or an example]].',
      scope: 'before',
    },
  ],
  flags: {
    'It was an [unforgettable evening].':
      'One fact you can check: [[a figure or an example]]. It was an unforgettable evening.',
    'Ferndale bakes in [its finest ovens yet].':
      'One fact you can check: [[a figure or an example]]. Ferndale bakes in its finest ovens yet.',
    'What an [amazing crew].': 'One fact you can check: [[a figure or an example]]. What an amazing crew.',
  },
  allows: [
    'Bread keeps longest in a cloth.',
    'You have never seen a sky like this one.',
    'Which was your first film?',
  ],
} satisfies Rule;
