import type { Rule } from '../../engine/rule';

export default {
  category: 'vanity',
  severity: 'warn',
  kind: 'post',
  match: [
    '[we | {name}] {be} (proudly | proud to be)? (now | today)? [celebrating | turning | marking] _0-3 {num} (th | st | nd | rd)? (years | year | birthday | anniversary)?',
    '[our | {name}] _0-2 ({num} | {word})? (year)? [anniversary | birthday]',
    '[we | {name}] _0-2 (been)? [serving | helping | making | building | doing | in business | here | around | supporting | bringing | leading] _0-6 for (over | more than | nearly | almost)? {num} (proud)? years',
    'for (over | more than | nearly | almost)? {num} (consecutive | straight | proud)? [years | yrs | decades] , [we | {name} | our]',
    'for {num} [consecutive | straight] [years | yrs]',
    '[with | has | have | of] (over | more than | nearly | almost)? {num} (proud)? years (of)? [experience | history | heritage | expertise | excellence | service | innovation | in business | in the industry]',
    '{num} years (ago | later) (today)? , [we | i | {name}]',
    'since {num} , [we | {name}]',
    'happy [birthday | anniversary] to us',
  ],
  except: ['[your | his | her | their] {num}'],
  unless: { in: 'near', match: ['{serves}', '{you}'] },
  says: 'Years passed for us. What did they leave for the reader?',
  why: 'A date alone asks for applause. A memory, a question or a lesson lets readers in.',
  rewrites: [
    { label: 'Ask for their memory', text: 'When did you first [[meet us, and how]]?', scope: 'before' },
  ],
  flags: {
    '[Our 25th anniversary] is on Saturday.':
      'When did you first [[meet us, and how]]? Our 25th anniversary is on Saturday.',
    '[We are celebrating 40 years] of garden gates.':
      'When did you first [[meet us, and how]]? We are celebrating 40 years of garden gates.',
    '[Since 1987, we] have pressed shirts on Elm Street.':
      'When did you first [[meet us, and how]]? Since 1987, we have pressed shirts on Elm Street.',
  },
  allows: [
    'Happy 40th birthday to the bridge that brings you home.',
    'When did you first cross on our ferry? It turns 25 today.',
    'Five years ago, I could not swim; how to start at forty.',
  ],
} satisfies Rule;
