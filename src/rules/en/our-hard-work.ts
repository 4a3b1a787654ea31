import type { Rule } from '../../engine/rule';

export default {
  category: 'people',
  severity: 'warn',
  kind: 'post',
  match: [
    '(is)? (a | the)? [testament to | tribute to | proof of | result of | reflection of | recognition of | thanks to] (all)? (of)? (the | our | {name}) (amazing | incredible)? [hard work | commitment | dedication | team | teams | people | talent | passion | culture | values | quality | expertise | employees | leadership | excellence | strength]',
    '[our | the] hard work (has | is)? [paid off | pays off | paying off]',
  ],
  except: ['thanks to {you}', 'dedication of {cap}'],
  unless: { in: 'sentence', match: ['{you}'] },
  says: 'We thank ourselves here. Who outside made it possible?',
  why: 'Credit given to others by name is read; credit kept at home is skipped.',
  rewrites: [{ label: 'Thank them by name', text: 'thanks to [[names, and what each did]]' }],
  flags: {
    'Fourth place, [a testament to our hard work].': 'Fourth place, thanks to [[names, and what each did]].',
    'The lido is open again [thanks to our dedication].':
      'The lido is open again thanks to [[names, and what each did]].',
    'The title is a gift, [the result of our dedication].':
      'The title is a gift, thanks to [[names, and what each did]].',
  },
  allows: [
    'The lido is open again thanks to you and 900 others.',
    'Thanks to nurse Ana, the ward sang at Christmas.',
    'Building a boat is hard work and cold hands.',
  ],
} satisfies Rule;
