import type { Rule } from '../../engine/rule';

export default {
  category: 'vanity',
  severity: 'strong',
  kind: 'post',
  match: [
    '[we | i | {name}] {have}? {lately}? [hit | reached | passed | crossed | surpassed | topped | broke | made it to | got to | gained] (over | the)? {num} _0-2 {followers}',
    '[thanks | thank you] for (the)? {num} (k)? {followers}',
    '[almost | nearly | so close to | road to | on our way to | help us reach | help me reach | help us get to | let us get to | away from] {num} (k)? {followers}',
    'follower {num}',
    '{num} (k)? [followers | subscribers] (on {network})? [! | already | today | strong | and counting]',
  ],
  except: ['{num} [members | shares | connections] of'],
  unless: { in: 'near', match: ['{gain}', '{howto}', '?'] },
  says: 'The count is ours. Who are the people in it?',
  why: 'A number of followers tells readers how big we are, not what they get for being there.',
  rewrites: [
    {
      label: 'Ask the people in it',
      text: 'What would you like to [[read, see or ask here]]?',
      scope: 'before',
    },
  ],
  flags: {
    '[We just hit 10,000 followers]!':
      'What would you like to [[read, see or ask here]]? We just hit 10,000 followers!',
    'Wow. [Thank you for 500 likes].':
      'Wow. What would you like to [[read, see or ask here]]? Thank you for 500 likes.',
    '[So close to 2k subscribers], tell everyone.':
      'What would you like to [[read, see or ask here]]? So close to 2k subscribers, tell everyone.',
  },
  allows: [
    'The club has 200 members and needs a drummer.',
    'How did you get your first 100 followers?',
    'The choir reached 40 singers, so you can finally hear the altos.',
  ],
} satisfies Rule;
