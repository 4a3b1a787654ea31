import type { Rule } from '../../engine/rule';

export default {
  category: 'brag',
  severity: 'warn',
  kind: 'post',
  match: [
    '[our | my] (very | truly | most)? {praised} (and {praised})? (local | global | sales | support)? {staff}',
    '[we | {name}] {have} (got)? (such)? [the | a | an] (truly | really)? {praised} {staff}',
    '^ meet (our | the) _0-2 {staff}',
    '[our | {name}] {staff} [work | works | worked | are working | go | goes | went] (so | very | really | tirelessly | around | above | hard | extremely | together)',
  ],
  except: ['[your | their | his | her] _0-2 {staff}', 'our own people'],
  unless: { in: 'near', match: ['{serves}', '{you}'] },
  says: 'Praise for our own. Who outside saw what they did?',
  why: 'A name and one deed let readers meet a person; adjectives let them meet us again.',
  rewrites: [{ label: 'Name one of them', text: '[[a name, and one thing they did for someone]]' }],
  flags: {
    'The roof is done, says [our amazing team].':
      'The roof is done, says [[a name, and one thing they did for someone]].',
    'Fair day with [our dedicated volunteers].':
      'Fair day with [[a name, and one thing they did for someone]].',
    'Nothing stops [our hard-working crew].': 'Nothing stops [[a name, and one thing they did for someone]].',
  },
  allows: [
    'Thank you to our amazing volunteers: 300 parcels in the rain.',
    'Your amazing team fixed my bike while I waited.',
    'The night team will call before nine.',
  ],
} satisfies Rule;
