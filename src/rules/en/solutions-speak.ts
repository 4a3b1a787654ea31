import type { Rule } from '../../engine/rule';

export default {
  category: 'jargon',
  severity: 'warn',
  match: [
    '[innovative | end-to-end | cutting-edge | integrated | comprehensive | turnkey | seamless | scalable | robust | tailored | bespoke | sustainable | digital | smart | state-of-the-art | enterprise | next-generation | advanced | strategic | customer-centric | data-driven | ai-powered | ai-driven | intelligent | unique | creative | transformative | holistic] (and {word})? {word}? [solution | solutions | offering | offerings | capabilities | technologies | platform | ecosystem | portfolio | approach | approaches | experience | experiences | services]',
    '[innovation | innovations | excellence | innovation and excellence]  (and {word})? [meets | in everything | at its | at the core | is at the heart | is in our]',
    '(provider | portfolio | suite | range) of _0-4 [solutions | offerings | capabilities]',
    'one-stop (-)? shop',
  ],
  unless: { in: 'sentence', match: ['{gain}', '"?"'] },
  says: 'A solution to what? The problem is the reader’s part.',
  why: 'Readers look for their own problem in the words; a “solution” hides it.',
  rewrites: [{ label: 'Name the problem', text: '[[what it does about which problem]]' }],
  flags: {
    'We offer [innovative heating solutions].': '?',
    'Meet our [end-to-end logistics platform].': '?',
    'A [comprehensive portfolio] of garden gates.': '?',
  },
  allows: [
    'What advanced solutions have you tried for damp walls?',
    'Salt solution cleans a pierced ear.',
    'The solution to Tuesday’s crossword is OTTER.',
  ],
} satisfies Rule;
