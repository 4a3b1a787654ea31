import type { Rule } from '../../engine/rule';

export default {
  category: 'hype',
  severity: 'warn',
  kind: 'post',
  match: [
    '(the)? [wait | countdown] [is | has | to _1-4 is] (finally | almost | nearly | officially)? [over | on | begun | started]',
    "[the moment | the day | the one | what] [you | you 've | we | we 've | we have | you have | everyone] (all | both)? (been)? [waiting | waited] for",
    '^ [get ready | brace yourself | brace yourselves | buckle up | mark your calendars] (for | to) [our | the | {name} | {hashtag} | a]',
    '[only | just | in just] {num} (more)? [days | hours | weeks | sleeps] [until | till | to go until | left until | away from] [our | the | we | {name}]',
    '{num} (more)? [days | sleeps | weeks] (to go)? [until | till | to go]',
    "^ it 's (finally | officially) (here | time | happening)",
  ],
  except: ['{num} _0-2 [until | left] _0-3 [deadline | vote | register | apply]', 'your wait'],
  unless: { in: 'near', match: ['{gain}', '{howto}', '{asked}'] },
  says: 'Only we were counting. Give readers something to count on.',
  why: 'A countdown builds tension for the sender; readers keep a date that is worth something to them.',
  rewrites: [
    {
      label: 'Say what they get, and when',
      text: 'From [[when]] you can [[do or see what]].',
      scope: 'sentence',
    },
  ],
  flags: {
    '[The wait is over]! The lido has a new slide.':
      'From [[when]] you can [[do or see what]]. The lido has a new slide.',
    '[Get ready for the] launch of our spring line.': 'From [[when]] you can [[do or see what]].',
    '[Only 3 days until we] cut the ribbon.': 'From [[when]] you can [[do or see what]].',
  },
  allows: [
    'Only 3 days until the deadline to vote: it takes five minutes.',
    'The kids get ready for school at seven.',
    'How long is the wait for a new passport?',
  ],
} satisfies Rule;
