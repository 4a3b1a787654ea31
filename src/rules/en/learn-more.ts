import type { Rule } from '../../engine/rule';

export default {
  category: 'ask',
  severity: 'note',
  kind: 'post',
  match: [
    '^ (click here to | tap to | click to)? [learn more | read more | find out more | discover more | see more | more info | more information | get the details | full story | more details | read on | read the full story | details here | more here] (here | below | now)? $',
    '^ [to | for] [learn more | find out more | read more | more information | more info | more details] (about _1-4)? , (please)? [visit | click | go to | see | read]',
    '^ [learn | find out | read] more [at | here | on our | via] (our)? (website | site | blog)? $',
  ],
  unless: { in: 'post', match: ['{serves}', '{you}'] },
  says: 'Learn more, and then? Readers click for what they will get.',
  why: '“Learn more” names our wish. The reason to click has to be in the reader’s words.',
  rewrites: [{ label: 'Name what they get', text: 'See [[what readers can use there]]' }],
  flags: {
    'Our new depot opens in May. [Learn more]':
      'Our new depot opens in May. See [[what readers can use there]]',
    'We are part of the coast plan. [Find out more here]!':
      'We are part of the coast plan. See [[what readers can use there]]!',
    'The board met in Cork. [Read more below].': 'The board met in Cork. See [[what readers can use there]].',
  },
  allows: [
    'Want to lower your bill? Learn more: example.org/bills',
    'You can apply until Friday. Read more here.',
    'Children learn more when they sleep well.',
  ],
} satisfies Rule;
