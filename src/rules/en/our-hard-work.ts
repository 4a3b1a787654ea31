import type { Rule } from '../../engine/rule';

export default {
  category: 'people',
  severity: 'warn',
  match: [
    "(thanks to | because of | result of | reflects | reflection of | testament to | tribute to | proof of | recognition of | recognizes | recognises | speaks to | shows | reflecting | showcases) (all)? (of)? (the | our | {name} 's)? _0-3 [hard work | commitment | dedication | team | teams | people | talent | passion | culture | values | quality | expertise | employees | leadership | excellence | strength]",
    '[our | the] hard work (has | is | and | paid | pays)? (paid off | pays off | paying off)',
    "(could n't | could not | not) have (done | been) (it | this | possible) without (our | the) [team | staff | people]",
  ],
  except: ['thanks to {you}', 'thanks to your'],
  unless: { in: 'sentence', match: ['your', 'you'] },
  says: 'We thank ourselves here. Who outside made it possible?',
  why: 'Credit given to others by name is read; credit kept at home is skipped.',
  rewrites: [{ label: 'Thank them by name', text: 'thanks to [[names, and what each did]]' }],
  flags: {
    'Fourth place, [a testament to our hard work].': '?',
    'The lido is open again [thanks to our dedication].': '?',
    'The title is [proof of our quality].': '?',
  },
  allows: [
    'The lido is open again thanks to you and 900 others.',
    'Thanks to the dedication of nurse Ana, the ward sang at Christmas.',
    'Building a boat is hard work and cold hands.',
  ],
} satisfies Rule;
