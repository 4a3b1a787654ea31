import type { Rule } from '../../engine/rule';

export default {
  category: 'jargon',
  severity: 'warn',
  kind: 'post',
  match: [
    '{us} _0-8 (a | an | the)? {bright} (and {bright} | , {bright})? [future | tomorrow | world | planet | economy | society | communities]',
    '^ _0-3 [for | towards | toward | to | building | creating | powering] (a | an | the)? {bright} (and {bright})? [future | tomorrow | world | planet | economy | society]',
    '{us} _0-6 (the)? future of {word}',
    '{us} _0-6 [generations to come | the next generation of | leaders of tomorrow]',
    '[we | {name}] _0-2 [create~ | creating | build~ | building | shape~ | shaping] [a | the] [future | world] (where | in which | that | we | of)?',
    "we (are | 're)? [stronger | better] together",
  ],
  except: ['in the future of'],
  unless: { in: 'near', match: ['{serves}'] },
  says: 'The future is far off. What is nearer for the reader?',
  why: 'A bright future can be signed by anyone; something near and small is yours.',
  rewrites: [
    {
      label: 'Something near and small',
      text: 'This year you will notice [[what gets better, and where]].',
      scope: 'before',
    },
  ],
  flags: {
    'Hand in hand, [we work for a brighter future].':
      'This year you will notice [[what gets better, and where]]. Hand in hand, we work for a brighter future.',
    '[Our bank shapes the future of work].':
      'This year you will notice [[what gets better, and where]]. Our bank shapes the future of work.',
    '[Building a greener tomorrow], gate by gate.':
      'This year you will notice [[what gets better, and where]]. Building a greener tomorrow, gate by gate.',
  },
  allows: [
    'What does a better world look like to you?',
    'You can plant a hedge this autumn for a greener future.',
    'The panel argued about the future of the high street.',
  ],
} satisfies Rule;
