import type { Rule } from '../../engine/rule';

export default {
  category: 'bait',
  severity: 'warn',
  kind: 'post',
  match: [
    '^ [like | rt | retweet | share | repost | double tap | double-tap] (this | and share | & share | this post | and retweet)? if [you | your | u | we] _0-8',
    '(please | pls | hit)? like [, | and | &] [share | rt | retweet | follow | repost | comment | subscribe] (this | our | my | the)? (post | page)?',
    '(smash | hit) (that | the) like',
    '(please | pls) [rt | retweet | repost]',
    '[rt | retweet] (this)? (to show | to support | if) _0-6',
    'like for {word} (,)? (rt | retweet | share | comment) for',
  ],
  except: ['[feels | looks | sounds | seems | would | do {you}] like'],
  unless: {
    in: 'post',
    match: [
      '[missing | lost | blood | seen | urgent | giveaway | airdrop | prize | win | winner | winners | raffle | wallet | cancer | rescue]',
    ],
  },
  says: 'The click feeds the counter. What does it give the reader?',
  why: 'Platforms show posts less that beg for reactions; calls for help are exempt (Facebook 2017).',
  rewrites: [
    { label: 'Ask what you want to know', text: '[[A question you want answered]]?', scope: 'sentence' },
    { label: 'Leave it out', text: '', scope: 'sentence' },
  ],
  flags: {
    '[Like if you love Fridays]!': '[[A question you want answered]]?',
    'Derby day. [RT to show your colours]!': 'Derby day. [[A question you want answered]]?',
    '[Like and share our page].': '[[A question you want answered]]?',
  },
  allows: [
    'It feels like if we waited, the price would rise.',
    'Missing since Monday: Bo, grey terrier. Please retweet if you live near Leith.',
    'What do you like and share with your kids on a rainy day?',
  ],
} satisfies Rule;
