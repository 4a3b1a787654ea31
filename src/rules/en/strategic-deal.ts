import type { Rule } from '../../engine/rule';

export default {
  category: 'jargon',
  severity: 'warn',
  match: [
    '(a | an | our | the | new | this | exciting)? [strategic | synergistic | landmark | transformational | game-changing | powerful] (new | long-term | global)? [partnership | collaboration | alliance | investment | acquisition | agreement | cooperation | initiative | relationship | priorities | priority | projects | growth]',
    "[strengthen~ | strengthening | deepen~ | deepening | cement~ | expand~ | expanding | broaden~ | solidify~ | bolster~] [our | its | {name} 's | their] (strategic | global | market | long-standing | international)? [partnership | position | presence | footprint | portfolio | leadership | relationship | offering | collaboration | reach | capabilities]",
    '(memorandum of understanding | mou signed | sign~ an mou)',
  ],
  unless: { in: 'near', match: ['{gain}', '"?"'] },
  says: 'Strategy for whom? The reader’s part is not in it yet.',
  why: 'Press-release words record a deal; readers want what it changes for them.',
  rewrites: [{ label: 'Say what it lets people do', text: '[[what it lets people do]]' }],
  flags: {
    'The club signed [a strategic partnership] with a crisp maker.': '?',
    'We are [strengthening our position] in toast.': '?',
    'It is [our new strategic alliance] in the north.': '?',
  },
  allows: [
    'The strategic reserve holds grain for three months.',
    'What makes a strategic partnership last?',
    'Strengthening your back: three exercises.',
  ],
} satisfies Rule;
