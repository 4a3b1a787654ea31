import type { Rule } from '../../engine/rule';

export default {
  category: 'ask',
  severity: 'warn',
  kind: 'post',
  match: [
    '(be sure to | make sure to | come and | come | please | so | and)? [visit | stop by | drop by | swing by | come by | find | see | come see | meet | join] (us | our team | the team | {name} | me)? (at | in | on | by)? (our | the)? (virtual)? [booth | stand | stall | table | hall] (number | no | # )? {num}?',
    '[we | i | {name}] {be} (also)? [at | on | in] (our | the)? (virtual)? [booth | stand | hall] {num}?',
    '(connect | meet | chat) with (our team | us | our experts) [at | in | during] {cap}',
  ],
  unless: { in: 'near', match: ['{gain}', '{howto}', '"?"', 'free', 'taste', 'try out', 'to try'] },
  says: 'They find the stand. What do they find there?',
  why: 'A visitor with ten minutes chooses by what they can try, ask or take home.',
  rewrites: [{ label: 'Say what to try', text: 'You can [[try, ask or take home what]].', scope: 'before' }],
  flags: {
    '[Visit our booth] at CropTech!': 'You can [[try, ask or take home what]]. Visit our booth at CropTech!',
    'Two days in Lyon. [Stop by our stand 12].':
      'Two days in Lyon. You can [[try, ask or take home what]]. Stop by our stand 12.',
    '[We are at booth 9] until Sunday.':
      'You can [[try, ask or take home what]]. We are at booth 9 until Sunday.',
  },
  allows: [
    'Stop by our stand 12 and you can have your chain oiled for free.',
    'The phone booth on Mill Lane is a library now.',
    'Can you visit our stand after three?',
  ],
} satisfies Rule;
