import type { Rule } from '../../engine/rule';

export default {
  category: 'jargon',
  severity: 'warn',
  kind: 'post',
  match: [
    '{fancy} (and {fancy} | , {fancy})? {word}? {offering}',
    '[innovation | excellence] [meets | in everything | is at the heart | is in our | at its]',
    '[provider | portfolio | suite | range] of _0-4 [solutions | offerings | capabilities]',
    '[new | our | business | technology] solutions [for | to | that]',
  ],
  except: ['{you} _0-4 {offering}', 'advanced (placement | search) tools'],
  unless: { in: 'sentence', match: ['{gain}', '?', '{you}'] },
  says: 'A solution to what? The problem is the reader’s part.',
  why: 'Readers look for their own problem in the words; a “solution” hides it.',
  rewrites: [{ label: 'Name the problem', text: '[[what it does about which problem]]' }],
  flags: {
    'We offer [innovative heating solutions].': 'We offer [[what it does about which problem]].',
    'Meet our [end-to-end logistics platform].': 'Meet our [[what it does about which problem]].',
    'The shop sells a [range of garden solutions].': 'The shop sells a [[what it does about which problem]].',
  },
  allows: [
    'What advanced solutions have you tried for damp walls?',
    'Salt solution cleans a pierced ear.',
    'The solution to Tuesday’s crossword is OTTER.',
  ],
} satisfies Rule;
