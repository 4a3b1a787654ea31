import type { Rule } from '../../engine/rule';

export default {
  category: 'jargon',
  severity: 'warn',
  kind: 'post',
  match: [
    '(a | an | our | the | this)? (new | exciting)? [strategic | synergistic | landmark | transformational] (new | long-term | global)? [partnership | collaboration | alliance | investment | acquisition | agreement | cooperation | relationship | initiative]',
    '[strengthen~ | deepen~ | cement~ | expand~ | broaden~ | solidify~ | bolster~] [our | its | {name}] (strategic | global | market | long-standing | international)? [partnership | position | presence | footprint | portfolio | leadership | relationship | offering | collaboration | reach | capabilities]',
    'memorandum of understanding',
  ],
  unless: { in: 'near', match: ['{serves}', '{you}'] },
  says: 'Strategy for whom? The reader’s part is not in it yet.',
  why: 'Press-release words record a deal; readers want what it changes for them.',
  rewrites: [{ label: 'Say what it lets people do', text: 'You can now [[do what]].', scope: 'before' }],
  flags: {
    'The club signed [a strategic partnership] with a crisp maker.':
      'You can now [[do what]]. The club signed a strategic partnership with a crisp maker.',
    'We are [strengthening our position] in toast.':
      'You can now [[do what]]. We are strengthening our position in toast.',
    'It is [our new strategic alliance] in the north.':
      'You can now [[do what]]. It is our new strategic alliance in the north.',
  },
  allows: [
    'The strategic reserve holds grain for three months.',
    'What makes a strategic partnership last?',
    'Strengthening your back: three exercises.',
  ],
} satisfies Rule;
