import type { Rule } from '../../engine/rule';

export default {
  category: 'brag',
  severity: 'warn',
  kind: 'post',
  match: [
    '(a | the | as a | one of the | as one of the)? [great | best | top | greatest] [place | places | workplace | workplaces | company | companies | employer | employers] [to work | for | to work for] (for)? ({cap} | {num})?',
    '(an | the | as an)? employer of choice',
    '[corporate equality index | equality index]',
  ],
  except: ['place to work {word} (from)'],
  unless: { in: 'near', match: ['{gain}', '?', 'for you'] },
  says: 'A badge for us. What would a Monday there feel like?',
  why: 'People looking for work read what the job gives them: hours, pay, people, a say.',
  rewrites: [
    {
      label: 'Say what a colleague gets',
      text: 'If you work here, you get [[hours, pay, people, a say]].',
      scope: 'before',
    },
  ],
  flags: {
    'Again [a great place to work]!':
      'If you work here, you get [[hours, pay, people, a say]]. Again a great place to work!',
    'Our depot is [an employer of choice] in the valley.':
      'If you work here, you get [[hours, pay, people, a say]]. Our depot is an employer of choice in the valley.',
    'We are on the list of [best places to work].':
      'If you work here, you get [[hours, pay, people, a say]]. We are on the list of best places to work.',
  },
  allows: [
    'Is the night shift a great place to work if you have kids?',
    'What makes a great place to work for you?',
    'A quiet café is the best place to write.',
  ],
} satisfies Rule;
