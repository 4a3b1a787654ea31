import type { Rule } from '../../engine/rule';

export default {
  category: 'ask',
  severity: 'note',
  kind: 'post',
  match: [
    '^ (come | please | so)? [join | come join] [us | me] (live)? [today | tomorrow | tonight | this | next | at | on | in | for | live | {num}]',
    '^ save the date',
    "(you are | you 're | everyone is | all are) [invited | welcome] to (our | the)",
  ],
  except: ['join us in', 'join us for a minute'],
  unless: {
    in: 'post',
    match: ['{serves}', '[free | discuss~ | benefit~ | learn | explore | hear | for a]'],
  },
  says: 'An invitation. What would they go home with?',
  why: 'People come for what they will learn, taste, win or whom they will meet.',
  rewrites: [
    { label: 'Add the reason to come', text: 'You can [[learn, try or meet what]].', scope: 'before' },
  ],
  flags: {
    '[Join us at] the annual dinner.': 'You can [[learn, try or meet what]]. Join us at the annual dinner.',
    '[Save the date]: the AGM is on 4 May.':
      'You can [[learn, try or meet what]]. Save the date: the AGM is on 4 May.',
    '[Join us this] Saturday in the yard.':
      'You can [[learn, try or meet what]]. Join us this Saturday in the yard.',
  },
  allows: [
    'Join us on Saturday: you can plant a tree and take one home.',
    'Want to row? Join us on Tuesdays.',
    'Please join us in thanking Rosa.',
  ],
} satisfies Rule;
