import type { Rule } from '../../engine/rule';

export default {
  category: 'vanity',
  severity: 'warn',
  kind: 'post',
  match: [
    '[our | we | {name}] _0-6 [record | double-digit | organic | strong | solid | net] [growth | sales | revenue | revenues | year | quarter | results | profit | profits | earnings | income | performance]',
    '[our | {name}] _0-3 [revenue | revenues | sales | profit | profits | earnings | turnover | net income | market share] _0-3 [grew | rose | increased | up | doubled | tripled | jumped | reached | hit | soared]',
    '[we | {name}] {have}? {lately}? [grew | doubled | tripled | quadrupled] _0-5 [{num} | revenue | sales | headcount | team | size]',
    '[we | {name}] {have}? _0-2 [reports | report | reported | announces | announced | posted | delivered] _0-5 [results | earnings | growth | sales | revenue | profit | quarter]',
  ],
  unless: { in: 'near', match: ['{serves}', '{you}'] },
  says: 'Growth is our figure. Which figure is the reader’s?',
  why: 'Readers look for what a success gave customers: shorter waits, lower prices, more of what worked.',
  rewrites: [
    {
      label: 'Give the reader’s figure',
      text: 'You get [[a shorter wait, a lower price, in numbers]].',
      scope: 'before',
    },
  ],
  flags: {
    'What a spring. [We doubled our revenue] again.':
      'What a spring. You get [[a shorter wait, a lower price, in numbers]]. We doubled our revenue again.',
    '[Our sales grew] 40% this year.':
      'You get [[a shorter wait, a lower price, in numbers]]. Our sales grew 40% this year.',
    'That was [our third record year] in a row.':
      'You get [[a shorter wait, a lower price, in numbers]]. That was our third record year in a row.',
  },
  allows: [
    'Our sales grew, so you now pay less for delivery.',
    'Tomatoes grew to record size in this heat.',
    'How did your revenue grow after the move?',
  ],
} satisfies Rule;
