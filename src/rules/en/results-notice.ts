import type { Rule } from '../../engine/rule';

export default {
  category: 'vanity',
  severity: 'warn',
  kind: 'post',
  match: [
    '[our | {name} | we] _0-6 [first | second | third | fourth | full | half] [quarter | year | half] (fiscal)? {num}? (financial)? [results | earnings | performance | figures | numbers]',
    '[our | {name} | we] _0-4 (quarterly | annual | financial | q1 | q2 | q3 | q4 | interim)? [earnings call | conference call | investor call | earnings release | financial results | investor day | quarterly results | shareholder meeting]',
    '[q1 | q2 | q3 | q4] {num}? (financial)? [results | earnings | revenue | numbers | performance]',
  ],
  unless: { in: 'near', match: ['{serves}', '{you}'] },
  says: 'Figures for investors. What would a customer read in them?',
  why: 'Most readers own no shares; what a result changes in price, service or jobs concerns them.',
  rewrites: [
    {
      label: 'Say what it changes',
      text: 'You will notice [[what the result changes for customers]].',
      scope: 'before',
    },
  ],
  flags: {
    '[Our second quarter results] are out.':
      'You will notice [[what the result changes for customers]]. Our second quarter results are out.',
    'Tomorrow: [Q3 2024 results] at 8am.':
      'You will notice [[what the result changes for customers]]. Tomorrow: Q3 2024 results at 8am.',
    '[Ferndale holds its earnings call] on Tuesday.':
      'You will notice [[what the result changes for customers]]. Ferndale holds its earnings call on Tuesday.',
  },
  allows: [
    'Our third quarter figures mean your fares stay as they are.',
    'The second quarter of the match was rough.',
    'Did the school publish its exam results?',
  ],
} satisfies Rule;
