import type { Rule } from '../../engine/rule';

export default {
  category: 'vanity',
  severity: 'note',
  kind: 'post',
  match: [
    '^ (so | very | such a)? [great | good | nice | lovely | wonderful | fun | amazing | fantastic | awesome | pleasure] [to meet | meeting | to catch up with | catching up with | to sit down with | chatting with | to have | having | to host | hosting | to see | seeing | to welcome | welcoming | to speak with | speaking with | talking with]',
    '^ [look who | guess who] (just)? [stopped by | dropped by | came | visited | joined | showed up]',
    '[{cap} in the house | stopped by our [office | hq | shop | store | studio | plant | headquarters]]',
    '[we | i | {name}] [welcomed | hosted] [{mention} | {cap} {cap} | the] _0-4 [to our | at our | on our]',
  ],
  unless: { in: 'near', match: ['{serves}', '{you}', '[told | because | learned]'] },
  says: 'We met someone. What would readers have asked them?',
  why: 'A famous guest lends us shine; an answer from the guest is something for the reader.',
  rewrites: [
    {
      label: 'Bring back one thing they said',
      text: 'One thing you can take from it: [[what they said]].',
      scope: 'before',
    },
  ],
  flags: {
    '[Great meeting] the minister today.':
      'One thing you can take from it: [[what they said]]. Great meeting the minister today.',
    '[Look who stopped by]: the whole first team!':
      'One thing you can take from it: [[what they said]]. Look who stopped by: the whole first team!',
    'Last week [we hosted the ambassador at our] plant.':
      'One thing you can take from it: [[what they said]]. Last week we hosted the ambassador at our plant.',
  },
  allows: [
    'Great to meet you yesterday, your parcel is on its way.',
    'Good to see the river so low. Have you walked on the sandbank yet?',
    'Lovely to host Aki, who told us how to sharpen a knife on a mug. Thank you!',
  ],
} satisfies Rule;
