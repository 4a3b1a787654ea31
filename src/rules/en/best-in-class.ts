import type { Rule } from '../../engine/rule';

export default {
  category: 'brag',
  severity: 'warn',
  kind: 'post',
  match: [
    'det=[our | my | {name}] (own | very own)? {puff} noun=_',
    '[our | we | {name} | {product}] _0-6 {puff}',
    '{name} {be} (proud to be)? [a | an | the] _0-3 [leading | premier | foremost | trusted] (global | independent | national)? {word}? [provider | company | brand | supplier | manufacturer | firm | agency | platform | employer | bank | insurer | developer | distributor | retailer | player]',
    "[we | as | our | by | as one of] {be}? [a | the | one of the] (world | global | industry | market)? (- | 's)? [leading | premier | foremost | fastest-growing | most trusted] (global | independent | national)? {word}? [provider | providers | company | companies | brand | brands | supplier | manufacturer | firm | agency | platform | employer | bank | insurer | developer | retailer]",
    '[we | {name}] {be} (still | now | proud to be)? (the)? ["#1" | number one | no. 1 | the best | the leader | the largest | the biggest | the fastest]',
    '[our | {name}] _0-3 [market | industry | category | thought | global | world] [leader | leadership]',
  ],
  unless: { in: 'near', match: ['?', '{you}', '{thanks}'] },
  says: 'A superlative asks the reader to take our word for it.',
  why: 'A number, a name or a customer’s sentence does the same work and is believed.',
  rewrites: [
    {
      label: 'Drop it, give the proof',
      text: '{det} {noun} ([[a number, a name or a customer who says so]])',
    },
    { label: 'Let a customer say it', text: '[[A customer’s own sentence about it]].', scope: 'sentence' },
  ],
  flags: {
    'Come and see [our world-class facilities].':
      'Come and see our facilities ([[a number, a name or a customer who says so]]).',
    '[Ferndale is a leading provider] of scaffolding in Ulster.': '[[A customer’s own sentence about it]].',
    '[We are the best] in town at cutting keys.': '[[A customer’s own sentence about it]].',
  },
  allows: [
    'Smoking is a leading cause of fires at home. Test your alarm tonight.',
    'Anna wrote that the museum has world-class sandwiches.',
    'Who is the best plumber near you?',
  ],
} satisfies Rule;
