import type { Rule } from '../../engine/rule';

export default {
  category: 'brag',
  severity: 'warn',
  match: [
    '[we | i | {name} | our _0-3] {have}? {be}? (been)? {lately}? [featured | quoted | profiled | interviewed | mentioned | covered | spotlighted | published] [in | on | by | at]',
    '(as)? [seen | heard | featured | quoted] [in | on | by] {cap}',
    '^ {cap} {cap}? [interviews | interviewed | quotes | features | profiles] [our | {name}]',
    "[our | {name} 's | {name}] {exec} _0-4 [speaks | spoke | talks | talked | discusses | explains | joins | joined | appears | tells | told | shares | shared | weighs in | writes | sits down | sat down]",
    "[commentary | insight | insights | analysis] [by | from] (our | {name} 's)? {exec}",
  ],
  unless: { in: 'near', match: ['{gain}', '{howto}', '{thanks}', '"?"'] },
  says: 'Somebody listened to us. What did they hear that helps the reader?',
  why: 'The point that was made is worth more to a reader than the place where it was printed.',
  rewrites: [{ label: 'Give the point itself', text: '[[The one point worth having]]. {match}' }],
  flags: {
    '[We were featured in] the Sunday Courier!':
      '[[The one point worth having]]. We were featured in the Sunday Courier!',
    '[Our bakery was interviewed by] Radio Fen.':
      '[[The one point worth having]]. Our bakery was interviewed by Radio Fen.',
    'Nice: [our head economist talks] rents on Channel 9.':
      'Nice: [[the one point worth having]]. Our head economist talks rents on Channel 9.',
  },
  allows: [
    'Renting? Our economist explains what you can ask for when the boiler breaks.',
    'The mayor was interviewed by Radio Fen about the flood.',
    'I was interviewed by the police after the crash.',
  ],
} satisfies Rule;
