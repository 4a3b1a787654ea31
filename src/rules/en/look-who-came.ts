import type { Rule } from '../../engine/rule';

export default {
  category: 'vanity',
  severity: 'note',
  kind: 'post',
  match: [
    '^ [look who | guess who] (just)? [stopped by | dropped by | came | visited | joined | showed up]',
    '[stopped by | dropped by | visited | came to | toured] our _0-2 [office | offices | hq | shop | store | studio | plant | headquarters | campus | stand | booth | factory | team]',
    '[we | i | {name}] [welcomed | hosted] [{mention} | {cap} | the] _0-5 [to our | at our | on our]',
    '^ (so | very)? [great | honored | honoured | lovely | wonderful | proud] to [host | welcome | have] _1-5 [to our | at our | on our | at {name} | in our]',
  ],
  unless: { in: 'near', match: ['{serves}', '{you}', '[told | because | learned]'] },
  says: 'We met someone. What would readers have asked them?',
  why: 'A famous guest lends us shine; an answer from the guest is something for the reader.',
  rewrites: [
    {
      label: 'Bring back one thing they said',
      text: 'What you can take away: [[what they said]].',
      scope: 'before',
    },
  ],
  flags: {
    'Today the minister [toured our plant].':
      'What you can take away: [[what they said]]. Today the minister toured our plant.',
    '[Look who stopped by]: the whole first team!':
      'What you can take away: [[what they said]]. Look who stopped by: the whole first team!',
    'Last week [we hosted the ambassador at our] plant.':
      'What you can take away: [[what they said]]. Last week we hosted the ambassador at our plant.',
  },
  allows: [
    'Great to meet you yesterday, your parcel is on its way.',
    'Good to see the river so low. Have you walked on the sandbank yet?',
    'Lovely to host Aki at our bench, who told us how to sharpen a knife on a mug.',
  ],
} satisfies Rule;
