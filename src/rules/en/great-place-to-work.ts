import type { Rule } from '../../engine/rule';

export default {
  category: 'brag',
  severity: 'warn',
  match: [
    '(a | the | as a | one of the | as one of the)? [great | best | top | greatest] [place | places | workplace | workplaces | company | companies | employer | employers] (to work | for | in) ({num} | for {word})?',
    '(an | the | as an)? employer of choice',
    '(the)? [corporate equality index | equality index]',
  ],
  unless: { in: 'sentence', match: ['{gain}', '"?"', 'for you'] },
  says: 'A badge for us. What would someone feel on a Monday there?',
  why: 'People looking for work read what the job gives them: hours, pay, people, a say.',
  rewrites: [{ label: 'Say what a colleague gets', text: '{match} ([[what someone who works here gets]])' }],
  flags: {
    'Again [a great place to work]!': 'Again a great place to work ([[what someone who works here gets]])!',
    'Our depot is [an employer of choice] in the valley.':
      'Our depot is an employer of choice ([[what someone who works here gets]]) in the valley.',
    'We are on the list of [best places to work for 2024].':
      'We are on the list of best places to work for 2024 ([[what someone who works here gets]]).',
  },
  allows: [
    'Is the night shift a great place to work if you have kids?',
    'What makes a great place to work for you?',
    'A quiet café is the best place to write.',
  ],
} satisfies Rule;
