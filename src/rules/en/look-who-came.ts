import type { Rule } from '../../engine/rule';

export default {
  category: 'vanity',
  severity: 'note',
  match: [
    '(so | very)? [great | good | nice | lovely | wonderful | fun | amazing | fantastic | awesome | pleasure | honor | honour] [to meet | meeting | to catch up with | catching up with | to sit down with | sitting down with | chatting with | to have | having | to host | hosting | to see | seeing | to welcome | welcoming | to speak | speaking | talking] (with)? _0-6 (today | yesterday | tonight | this [week | morning | afternoon | evening] | at our | in the house | stop by)',
    '[look who | guess who] (just)? [stopped by | dropped by | came | visited | joined | showed up]',
    '{cap} {cap} in the house',
  ],
  unless: { in: 'near', match: ['{thanks}', '{gain}', '{asked}', '"?"'] },
  says: 'We met someone. What would readers have asked them?',
  why: 'A famous guest lends us shine; an answer from the guest is something for the reader.',
  rewrites: [
    {
      label: 'Bring back one thing they said',
      text: '[[One thing they said that readers can use]]. {match}',
    },
  ],
  flags: {
    '[Great meeting the minister today].': '?',
    '[Look who stopped by]: the whole first team!': '?',
    '[Lovely to host the ambassador at our] plant.': '?',
  },
  allows: [
    'Great to meet you yesterday, your parcel is on its way.',
    'Good to see the river so low: walk on the sandbank while it lasts?',
    'It was lovely to host Aki, who told us how to sharpen a knife on a mug. Thank you!',
  ],
} satisfies Rule;
