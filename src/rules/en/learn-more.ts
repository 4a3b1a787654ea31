import type { Rule } from '../../engine/rule';

export default {
  category: 'ask',
  severity: 'note',
  match: [
    '^ (click here to | tap to | click to)? [learn more | read more | find out more | discover more | see more | more info | more information | get the details | full story | more details | read on | read the full story | get more info | learn more here | find out more here | read more here | details here | more here | read it here] ([here | below | now | today])? (about (it | this)?)? ([":" | "." | "!" | "👉" | "→" | "➡️" | "⬇️" | ">"])? [{url} | $]',
    '^ [to | for] [learn more | find out more | read more | more information | more info | more details | more] (about _1-5)? , (please)? [visit | click | go to | head to | see | check out | read | watch]',
  ],
  unless: { in: 'post', match: ['{gain}', '{howto}', '"?"', '{asked}'] },
  says: 'Learn more, and then? Readers click for what they will get.',
  why: '"Learn more" names our wish. The reason to click has to be in the reader’s words.',
  rewrites: [{ label: 'Name what they get', text: 'See [[what readers can use there]]: ' }],
  flags: {
    'Our new depot opens in May. [Learn more]': '?',
    'We are part of the coast plan. [Find out more here]': '?',
    'The board met in Cork. [Read more below]': '?',
  },
  allows: [
    'Want to lower your bill? Learn more: example.org/bills',
    'You can apply until Friday. Read more here.',
    'Children learn more when they sleep well.',
  ],
} satisfies Rule;
