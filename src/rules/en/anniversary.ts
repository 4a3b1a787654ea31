import type { Rule } from '../../engine/rule';

export default {
  category: 'vanity',
  severity: 'warn',
  match: [
    '[we | {name}] {be} (proudly | proud to be)? (now | today)? (celebrating | turning | marking) _0-3 {num} (th | st | nd | rd)? (years | year | birthday | anniversary | in business)?',
    "[our | {name} 's] _0-2 ({num} | {word})? (th | st | nd | rd)? (year)? [anniversary | birthday]",
    '[we | {name}] _0-2 (been)? [serving | helping | making | building | doing | in business | here | around | supporting | bringing | leading] _0-6 for (over | more than | nearly | almost)? {num} (proud)? years',
    'for (over | more than | nearly | almost)? {num} (consecutive | straight | proud)? [years | yrs | decades] , (we | {name} | our)',
    '[with | has | have | of] (over | more than | nearly | almost)? {num} (proud)? (+)? years (of)? [experience | history | heritage | expertise | excellence | service | innovation | in business | in the industry]',
    '{num} years (ago (today | this week)? | later) , [we | i | {name}]',
    'since {num} , [we | {name}] {have}?',
    'happy (birthday | anniversary) to us',
    'for {num} consecutive [years | yrs]',
  ],
  except: ['[your | his | her | their] {num}'],
  unless: { in: 'near', match: ['{gain}', '{thanks}', '{asked}', '"?"'] },
  says: 'Years passed for us. What did they leave for the reader?',
  why: 'A date alone asks for applause. A memory, a question or a lesson lets readers in.',
  rewrites: [
    { label: 'Ask for their memory', text: '[[A question about their first time with you]]? {match}' },
  ],
  flags: {
    '[Our 25th anniversary] is on Saturday.':
      '[[A question about their first time with you]]? Our 25th anniversary is on Saturday.',
  },
  allows: ['Happy 40th birthday to the bridge that brings you home.'],
} satisfies Rule;
