import type { Rule } from '../../engine/rule';

export default {
  category: 'announce',
  severity: 'warn',
  kind: 'post',
  match: [
    'something {very}? [big | special | exciting | new | huge | amazing | awesome | great] {be} [on its way | on the way | coming | brewing | in the works]',
    '[coming soon | watch this space] $',
    '^ coming soon (from | to) [our | {name}]',
    '(so much | much | lots | even)? more (exciting)? [news | updates | details | info | surprises]? [coming soon | to come soon | to come | coming your way | to follow soon | to share soon]',
    "[i | we]? (just)? [can't | can not | cannot] wait to [share | show you | tell you | reveal | announce]",
    '[big | exciting | great | special | amazing] things (are)? [coming | ahead | in store | to come | on the way | on the horizon]',
  ],
  except: [
    'coming soon to [a | an] [station | stop]',
    '[winter | summer | christmas | easter | vote | deadline] {be} coming soon',
  ],
  unless: { in: 'near', match: ['{gain}', '{asked}', 'deadline', 'vote'] },
  says: 'A hint asks readers to wait for something they cannot weigh.',
  why: 'Curiosity about a stranger’s plans is short. A date or a first glimpse gives something to hold.',
  rewrites: [{ label: 'Say what and when', text: '[[What comes, and when]]' }],
  flags: {
    'New studio, new team. [Watch this space].': 'New studio, new team. [[What comes, and when]].',
    '[Something big is coming]…': '[[What comes, and when]]…',
    "Line-up is done. [We can't wait to reveal] it!": 'Line-up is done. [[What comes, and when]] it!',
  },
  allows: [
    'Winter is coming soon: have your boiler checked before October.',
    'Your refund is coming soon, I sent it this morning.',
    "I can't wait to meet you on Thursday.",
  ],
} satisfies Rule;
