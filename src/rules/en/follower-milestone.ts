import type { Rule } from '../../engine/rule';

export default {
  category: 'vanity',
  severity: 'strong',
  match: [
    '[we | i | {name}] {have}? {lately}? [hit | reached | passed | crossed | surpassed | topped | broke | made it to | got to | gained] (over | the)? {num} _0-2 {followers}',
    '{num} (k | million | m | thousand)? {followers} (on {network})? ("!" | and counting | already | today | 🎉 | - wow)',
    '(thanks | thank you) for (the)? {num} (k)? {followers}',
    '(almost | nearly | just | only | so close to | road to | on our way to | help us reach | help me reach | {num} away from) _0-2 {num} (k)? {followers}',
    'follower {num}',
  ],
  except: ['{num} [members | shares | connections] of (the | our)'],
  unless: { in: 'near', match: ['{gain}', '{howto}'] },
  says: 'The count is ours. Who are the people in it?',
  why: 'A number of followers tells the reader how big we are, not what they get for being there.',
  rewrites: [{ label: 'Ask the people in it', text: '[[A question to the people who follow you]]' }],
  flags: {
    '[We just hit 10,000 followers]!': '[[A question to the people who follow you]]!',
  },
  allows: ['The band has 200 fans in the fan club and needs a drummer.'],
} satisfies Rule;
