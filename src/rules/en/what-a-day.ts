import type { Rule } from '../../engine/rule';

export default {
  category: 'reader',
  severity: 'warn',
  kind: 'post',
  match: [
    '^ (wow)? (!)? what (a | an) _0-2 [day | night | week | year | weekend | event | evening | turnout | crowd | ride | journey | season] (it was)? [at | for | with | we | in | here | this]',
    '[we | i | {name}] had (a | an | such a | the | so much) _0-3 [time | day | week | evening | morning | fun | blast | event | pleasure | conversation | visit] (at | with | in | on | speaking | meeting | visiting | talking | hosting | today | yesterday | this)',
    '^ had (a | an | such a | the | so much) _0-3 [time | day | week | evening | morning | fun | blast | event | pleasure | conversation | visit]',
    '^ (so | very)? [great | fantastic | amazing | wonderful | awesome | incredible | productive | good | fun | terrific | another great] [event | meeting | conversation | discussion | turnout | visit | session | panel | crowd | time | job] (at | with | in | on | today | yesterday | this | by)',
    "^ [that 's a wrap on | and that 's a wrap]",
  ],
  unless: { in: 'near', match: ['{serves}', '[learned | told | because | discuss | discussed]'] },
  says: 'A good day for us. What can readers carry away?',
  why: 'Readers were not there. One thing said, seen or learned brings them in.',
  rewrites: [
    {
      label: 'Bring one thing back',
      text: 'What you can take away: [[what you heard or learned there]].',
      scope: 'before',
    },
  ],
  flags: {
    '[What a day at] the fair!':
      'What you can take away: [[what you heard or learned there]]. What a day at the fair!',
    '[We had a great time at] the seed swap.':
      'What you can take away: [[what you heard or learned there]]. We had a great time at the seed swap.',
    '[Great event at] the port yesterday.':
      'What you can take away: [[what you heard or learned there]]. Great event at the port yesterday.',
  },
  allows: [
    'What a day at the fair! Thank you to the 40 bakers who came.',
    'What a week: did your basement stay dry?',
    'Had a great fall and broke my wrist. How to get dressed with one hand?',
  ],
} satisfies Rule;
