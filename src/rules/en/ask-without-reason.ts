import type { Rule } from '../../engine/rule';

export default {
  category: 'ask',
  severity: 'note',
  kind: 'post',
  when: 'nudge',
  match: [
    '^ (please | and | so | now)? [learn | read | watch | see | find | check | visit | join | get | shop | discover | hear | explore | download | register | stream | stop | come | add | sign | buy | donate | order | apply | support | celebrate | follow | catch | meet | look | click | tell | help | share | like | vote | listen | take a look] _0-6',
    '[learn | read] [more | how | about] _0-4',
    '[watch | see | hear | find out | check out | visit | join | tune in to | stream | vote for | chip in] _1-4',
  ],
  unless: { in: 'before', match: ['{serves}', '{you}', '[because | to save | to avoid | for free]'] },
  says: 'An ask, and no reason yet. What do they get?',
  why: 'People do more readily what comes with a reason (Langer, Blank and Chanowitz 1978).',
  rewrites: [
    {
      label: 'Give the reason first',
      text: 'You get [[what they get]].',
      scope: 'before',
    },
  ],
  flags: {
    'The new wing is open. [Come by on Sunday].':
      'The new wing is open. You get [[what they get]]. Come by on Sunday.',
    'Ferndale gave again this year: [learn more about the fund].':
      'You get [[what they get]]. Ferndale gave again this year: learn more about the fund.',
    '[Read the interview with Ferndale].': 'You get [[what they get]]. Read the interview with Ferndale.',
  },
  allows: [
    'Come by on Sunday, you can try the kiln.',
    'Read this to save an hour a week.',
    'We like long reads.',
  ],
} satisfies Rule;
