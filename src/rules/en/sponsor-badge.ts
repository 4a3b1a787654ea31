import type { Rule } from '../../engine/rule';

export default {
  category: 'brag',
  severity: 'warn',
  kind: 'post',
  match: [
    '[we | {name}] {be} _0-3 (the | a | an)? (official | proud | title | lead | founding | gold | platinum | main)? [sponsor | sponsors | partner] of',
    '[our | {name}] sponsorship of',
    '[we | {name}] {be}? (proud | pleased | happy | excited | delighted)? (to)? [sponsor | sponsors | sponsored | sponsoring] [the | this | {cap} | {hashtag} | {mention} | a | {num}]',
    '[official | proud | title | founding | lead] [sponsor | partner] of',
  ],
  unless: { in: 'near', match: ['{serves}', '{you}'] },
  says: 'Our name on the banner. What did it make possible?',
  why: 'A sponsor is remembered for what people could do because of it, not for the logo.',
  rewrites: [
    {
      label: 'Say what it makes possible',
      text: 'You can [[go, play or see what]].',
      scope: 'before',
    },
  ],
  flags: {
    '[We are the official partner of] the regatta.':
      'You can [[go, play or see what]]. We are the official partner of the regatta.',
    'Spring news: [Ferndale is proud to sponsor the] under-11s.':
      'You can [[go, play or see what]]. Spring news: Ferndale is proud to sponsor the under-11s.',
    'New shirts from the [title sponsor of] the league.':
      'You can [[go, play or see what]]. New shirts from the title sponsor of the league.',
  },
  allows: [
    'We sponsor the under-11s, so your child can borrow boots for free.',
    'The club looks for a sponsor.',
    'Who will sponsor my marathon?',
  ],
} satisfies Rule;
