import type { Rule } from '../../engine/rule';

export default {
  category: 'vanity',
  severity: 'strong',
  kind: 'post',
  match: [
    '[we | {name} | i] {have}? {be}? {lately}? [raised | raise | raises | closed | close | closes | secured | secures | landed | got funded | got] (our | a | an)? _0-5 [round | funding | seed | series | investment | pre-seed | capital | from investors | in funding | valuation]',
    '[our | a] {num} _0-2 [round | seed | series | funding | valuation]',
    '(led | backed) by _1-5 (, (with)? participation)',
    '[accepted | selected] into (the)? [y combinator | techstars | yc | {cap}] _0-3 [batch | accelerator | program | cohort]',
  ],
  unless: { in: 'near', match: ['{gain}', '{asked}'] },
  says: 'Funding is our news. What will it buy the reader?',
  why: 'Name the first thing readers will get from it, and when; the sum stays with us.',
  rewrites: [
    { label: 'Say what it pays for', text: 'By [[date]] you will be able to [[do what]].', scope: 'before' },
  ],
  flags: {
    "[We've raised $12M in Series] A.":
      "By [[date]] you will be able to [[do what]]. We've raised $12M in Series A.",
    'Today [we closed our seed] at the kitchen table.':
      'By [[date]] you will be able to [[do what]]. Today we closed our seed at the kitchen table.',
    '[We secured £90,000 in funding] for the boathouse.':
      'By [[date]] you will be able to [[do what]]. We secured £90,000 in funding for the boathouse.',
  },
  allows: [
    'We raised three kids and one cat in this flat.',
    'We raised $12M in funding, so you will get payroll sync in May.',
    'How much did your school raise at the fair?',
  ],
} satisfies Rule;
