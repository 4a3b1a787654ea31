import type { Rule } from '../../engine/rule';

export default {
  category: 'brag',
  severity: 'warn',
  match: [
    '[our | my] (very | truly | most)? {praised} (and {praised})? (local | global | sales | support | {word})? {staff}',
    '[we | {name}] {have} (got)? (such)? (the | a | an) (truly | really)? {praised} {staff}',
    'meet [our | the] {staff}',
    "[our | {name} 's] {staff} [work | works | worked | are working | go | goes | went] (so | very | really | tirelessly | around | above | hard | extremely | together)",
  ],
  except: ['[your | their | his | her] _0-2 {staff}'],
  unless: { in: 'sentence', match: ['{gain}', '{thanks}', '"?"'] },
  says: 'Praise for our own. Who outside saw what they did?',
  why: 'A name and one deed let readers meet a person; adjectives let them meet us again.',
  rewrites: [
    {
      label: 'Say it to them',
      text: 'Thank you, [[names]], for [[what you did, and for whom]]:',
      scope: 'phrase',
    },
    { label: 'Name one of them', text: '[[name, and one thing they did for someone]]' },
  ],
  flags: {
    '[Our amazing team] at the depot.':
      'Thank you, [[names]], for [[what you did, and for whom]]: at the depot.',
  },
  allows: [
    'Thank you to our amazing volunteers: you packed 300 parcels in the rain.',
    'Your amazing team fixed my bike while I waited.',
    'Our team will call you before nine.',
  ],
} satisfies Rule;
