import type { Rule } from '../../engine/rule';

export default {
  category: 'brag',
  severity: 'warn',
  kind: 'post',
  match: [
    '[we | i | {name}] {have}? {lately}? [win~ | receive~ | earn~ | score~ | take~ home | pick~ up | collect~] _0-6 {award}',
    '{name} {have}? (been)? {be}? {lately}? (been)? {named} [as | to | one of | among | by | a | an | the | for | best | in | top | on | {num} | {cap}]',
    "[we | i] [have been | 've been | was | were | got | are | 're] {lately}? {named} [as | to | one of | among | by | a | an | the | for | best | in | top | on | {num} | {cap}]",
    "[we | i] [have been | 've been] [nominated | shortlisted | certified]",
    '^ {very}? {delighted}? to [be | have been] (once again | again)? {named}',
    '[to | for] [be | being | having been] (once again | again)? [named | ranked | recognized | recognised | voted | honored | honoured | awarded | shortlisted | nominated] [as | a | one of | among | by | for | in | the]',
    '^ another [award | trophy | prize]',
  ],
  except: ['selected by you', 'included in the price', 'got accepted'],
  unless: { in: 'near', match: ['{gain}', '{thanks}', '{asked}'] },
  says: 'An award is proof. Proof of what, for the reader?',
  why: 'A claim a reader can use comes first; an award is what backs it up.',
  rewrites: [
    { label: 'Thank who earned it', text: 'Thank you to [[who made it so, and how]].', scope: 'before' },
    { label: 'Claim first', text: 'You get [[what the work behind it does]].', scope: 'before' },
  ],
  flags: {
    "[We've won the Golden Fork award]!":
      "Thank you to [[who made it so, and how]]. We've won the Golden Fork award!",
    '[We have been named one of] the ten best small museums.':
      'Thank you to [[who made it so, and how]]. We have been named one of the ten best small museums.',
    '[Delighted to be shortlisted] for Brewery of the Year.':
      'Thank you to [[who made it so, and how]]. Delighted to be shortlisted for Brewery of the Year.',
  },
  allows: [
    'Congratulations to Omar, who won the regional prize for apprentices.',
    'You named it: dark mode it is.',
    'We won back an hour a day, and you can too: cancel one meeting.',
  ],
} satisfies Rule;
