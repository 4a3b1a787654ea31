import type { Rule } from '../../engine/rule';

export default {
  category: 'brag',
  severity: 'warn',
  kind: 'post',
  match: [
    '[we | i | {name} | our {word}] {have}? {be}? (been)? {lately}? [featured | quoted | profiled | interviewed | spotlighted] [in | on | by | at]',
    '[is | are] [quoted | featured] [by | in | on] [{mention} | the | {cap}]',
    '^ as [seen | heard | featured | quoted] [in | on | by]',
    '^ {cap} {cap}? [interviews | interviewed | quotes | features | profiles | spotlights] [our | {name}]',
    '[our | {name}] _0-2 {exec} _0-4 [speaks | spoke | talks | talked | discusses | explains | appears | tells | told | shares | shared | weighs in | writes | sits down | sat down]',
    '[commentary | insight | insights | analysis] [by | from] (our | {name})? _0-2 {exec}',
  ],
  except: ['by the police', 'interviewed by {you}'],
  unless: { in: 'near', match: ['{serves}', '{you}'] },
  says: 'Somebody listened to us. What did they hear?',
  why: 'The point that was made is worth more to a reader than the place where it was printed.',
  rewrites: [
    {
      label: 'Give the point itself',
      text: 'What you can take away: [[the point that was made]].',
      scope: 'before',
    },
  ],
  flags: {
    '[We were featured in] the Sunday Courier!':
      'What you can take away: [[the point that was made]]. We were featured in the Sunday Courier!',
    '[Our bakery was interviewed by] Radio Fen.':
      'What you can take away: [[the point that was made]]. Our bakery was interviewed by Radio Fen.',
    'Tonight: [our head economist talks] rents on Channel 9.':
      'What you can take away: [[the point that was made]]. Tonight: our head economist talks rents on Channel 9.',
  },
  allows: [
    'Renting? Our economist explains what you can ask for when the boiler breaks.',
    'The mayor was interviewed by Radio Fen about the flood.',
    'I was interviewed by the police after the crash.',
  ],
} satisfies Rule;
