import type { Rule } from '../../engine/rule';

export default {
  category: 'jargon',
  severity: 'warn',
  kind: 'post',
  match: [
    '{us} _0-6 what=({fancy} (and {fancy} | , {fancy})? {word}? {offering})',
    '^ what=({fancy} (and {fancy} | , {fancy})? {word}? {offering})',
    '[innovation | excellence] [meets | in everything | is at the heart | is in our | at its]',
    '[provider | portfolio | suite | range] of _0-4 [solutions | offerings | capabilities]',
  ],
  except: ['{you} _0-4 {offering}'],
  unless: { in: 'near', match: ['{serves}', '{you}'] },
  says: 'A solution to what? The problem is the reader’s part.',
  why: 'Readers look for their own problem in the words; a “solution” hides it.',
  rewrites: [
    { label: 'Name the problem', text: 'You can now [[solve which problem, how]].', scope: 'before' },
  ],
  flags: {
    '[We offer innovative heating solutions].':
      'You can now [[solve which problem, how]]. We offer innovative heating solutions.',
    'Two vans, one name: [our end-to-end logistics platform].':
      'You can now [[solve which problem, how]]. Two vans, one name: our end-to-end logistics platform.',
    'The shop sells a [range of garden solutions].':
      'You can now [[solve which problem, how]]. The shop sells a range of garden solutions.',
  },
  allows: [
    'What advanced solutions have you tried for damp walls?',
    'Salt solution cleans a pierced ear.',
    'The town needs comprehensive solutions for its drains.',
  ],
} satisfies Rule;
