import type { Rule } from '../../engine/rule';

export default {
  category: 'ask',
  severity: 'warn',
  kind: 'post',
  match: [
    '^ (so | and | click to | head online to | tap to)? [buy | shop | order | pre-order | preorder | book | get yours | grab yours | purchase | reserve your _1-2 | download] [now | today | here | online | this weekend]',
    '(now)? available [now | today | everywhere | worldwide] (! | at | on | in | from)?',
    '[get | grab | order | buy] [yours | your copy | your tickets] (now | today | here)',
  ],
  unless: {
    in: 'post',
    match: [
      '{serves}',
      '{you}',
      '[sale | purchases | purchase | gift | price | only | off | fund | funds | deal | deals | save | free]',
    ],
  },
  says: 'Buy it for what? The reader has not heard yet.',
  why: 'Price and availability alone lower engagement; with a human reason they raise it (Lee, Hosanagar and Nair 2018).',
  rewrites: [{ label: 'Reason, then the button', text: 'You can [[do what with it]].', scope: 'before' }],
  flags: {
    'The Otter kayak. [Shop now]!': 'The Otter kayak. You can [[do what with it]]. Shop now!',
    'Two new flavours. [Order today] at the counter.':
      'Two new flavours. You can [[do what with it]]. Order today at the counter.',
    'The album is called Tern. [Pre-order now].':
      'The album is called Tern. You can [[do what with it]]. Pre-order now.',
  },
  allows: [
    'Book now and you can still sit together.',
    'Half price until Sunday with code TERN: order today.',
    'I have to order now or the kitchen closes.',
  ],
} satisfies Rule;
