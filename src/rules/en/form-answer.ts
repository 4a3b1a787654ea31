import type { Rule } from '../../engine/rule';

export default {
  category: 'people',
  severity: 'note',
  kind: 'reply',
  match: [
    'your [feedback | opinion | call | business | satisfaction] [is | are] (very | extremely | so)? [important | valuable | valued] to us',
    '(we | the team)? (sincerely | deeply | truly)? [apologise | apologize] for [any | the] inconvenience (caused)?',
    '(please)? [refer | see | visit | check | consult] (to)? [our | the] [faq | faqs | help center | help centre | terms | website | policy]',
    '(please)? [submit | open | file | raise] a (support)? ticket',
    '[we | i] value your [feedback | patience | business]',
  ],
  unless: { in: 'post', match: ["i [have | can | 've | 'll | will]", 'you can'] },
  says: 'A form is answering. Who is the person behind it?',
  why: 'Customers prefer an agent who says “I” and acts (Packard, Moore and McFerran 2018).',
  rewrites: [{ label: 'Say what you will do', text: 'I will [[do what, by when]]' }],
  flags: {
    '[Your feedback is important to us].': 'I will [[do what, by when]].',
    'Hi Jo, [we apologize for any inconvenience].': 'Hi Jo, I will [[do what, by when]].',
    'Thanks for writing. [Please open a support ticket].': 'Thanks for writing. I will [[do what, by when]].',
  },
  allows: [
    "I'm sorry about the wait, Jo. I have fixed it and your refund is on its way.",
    'You can see our FAQ for the sizes, or send me a photo.',
    'I will open a ticket for you now.',
  ],
} satisfies Rule;
