import type { Rule } from '../../engine/rule';

export default {
  category: 'announce',
  severity: 'warn',
  kind: 'post',
  match: [
    '[we | i | {name}] {be} {very}? {delighted} (and {very}? {delighted})? to (be able to)? {tell} (that)?',
    '^ {very}? {delighted} (and {very}? {delighted})? to (be able to)? {tell} (that)?',
    '[we | i | {name}] {be} {very}? {delighted} to (officially | finally)? announce [that | we | i]',
    '^ {very}? {delighted} to (officially | finally)? announce [that | we | i]',
  ],
  except: ['{tell} [it | this | them | you]'],
  unless: { in: 'near', match: ['{gain}', '{howto}'] },
  says: 'The feeling comes first; the reader still waits for news.',
  why: 'The first line is what a feed shows. Spent on a feeling, it gives the reader no reason to go on.',
  rewrites: [
    { label: 'Begin with the news', text: '' },
    { label: 'Say who it helps', text: 'Good to know if [[who they are]]:' },
  ],
  flags: {
    "[I'm excited to share that] the bakery on Elm Street has a second oven.":
      'The bakery on Elm Street has a second oven.',
    '[We are happy to report that] the lifeboat is back in the water.': 'The lifeboat is back in the water.',
    '[Thrilled to say that] our choir sings in Leeds on Friday.': 'Our choir sings in Leeds on Friday.',
  },
  allows: [
    "I'm happy to share my notes: how to file a claim in ten minutes.",
    'Customers were excited to share their photos with us.',
    'Would you be happy to share what went wrong?',
  ],
} satisfies Rule;
