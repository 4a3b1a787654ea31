import type { Rule } from '../../engine/rule';

export default {
  category: 'ask',
  severity: 'warn',
  kind: 'post',
  match: [
    '(please | and | go | be sure to | make sure to | so | come)? [check out | have a look at | take a look at | take a peek at] what=[our | my | {name} | {product} | this video]',
    '(please)? [visit | explore | browse | view] [our | my] (new | latest | full | official | brand new)? [website | site | page | store | shop | collection | range | gallery | portfolio | catalogue | catalog | blog | channel]',
    '(so | go | please)? give [us | our] _0-3 a [try | listen | watch | read | look | spin | visit]',
    '[catch | watch | listen to] [our | my] _0-4 [here | below | now | video | interview | episode | film | webcast | podcast | replay]',
  ],
  except: ['look at my [knee | screen | bill | account | order | ticket]'],
  unless: {
    in: 'post',
    match: [
      '{serves}',
      '[tips | guide | list | infographic | free | map | schedule | results | photos | learn]',
    ],
  },
  says: 'Check it out for what? The reason is missing.',
  why: 'A call to act with no return for the reader is skipped; persuasion alone lowers engagement (Stephen et al. 2015).',
  rewrites: [
    { label: 'Reason first', text: 'You can [[do, learn or taste what]] with {what}' },
    { label: 'Say what they get', text: 'You can [[get or do what]].', scope: 'before' },
  ],
  flags: {
    '[Check out our] winter range!': 'You can [[do, learn or taste what]] with our winter range!',
    '[Take a look at our] new tasting room.':
      'You can [[do, learn or taste what]] with our new tasting room.',
    'Three rooms, one oven. [Give us a try].':
      'Three rooms, one oven. You can [[get or do what]]. Give us a try.',
  },
  allows: [
    'You can mend a zip in five minutes: check out our bench on Tuesdays.',
    'Could you take a look at my bill?',
    'Check out of the room by ten, the cleaners start at the top floor.',
  ],
} satisfies Rule;
