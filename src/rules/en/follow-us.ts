import type { Rule } from '../../engine/rule';

export default {
  category: 'channel',
  severity: 'strong',
  kind: 'post',
  match: [
    '(please | do | and | so | also | make sure to | be sure to | remember to)? follow [us | me | our | my | along with us | {name}] (_0-3 {page})? ([on | at | @] ({network} | {mention} | {url}) | there | here | now | today | for [more | updates | news])?',
    '(please)? follow {mention} (on {network} | for more | now | today)',
    '(please)? give [us | me | our] (_0-2 {page})? a [follow | like | sub]',
    '(please | go)? like [our | my] (new)? ({network})? [page | account | profile]',
    '(please)? [like | add | join | find | friend] [us | me] on {network}',
    'connect with [us | me] on {network}',
  ],
  except: [
    'follow [us | me | our] [{page}? for ![more | updates | news] | to see | to learn | to get | if | so]',
    'follow our [steps | instructions | advice | lead | guide | guidelines | rules | progress | dreams | hearts | live]',
    '[rules | leads | police | officers | you | they | who | to | he | she | dogs | people | customers] follow [us | me | our]',
  ],
  unless: { in: 'sentence', match: ['{gain}', '{howto}', 'you follow', '^ for', '^ to get'] },
  says: 'What will your reader find there that is good for them?',
  why: 'A channel is a road, not a reason. People follow for what they get, so name it.',
  rewrites: [
    { label: 'Say what they get', text: 'For [[what they get, and how often]], {match|lower}' },
    { label: 'Leave the channel out', text: '' },
  ],
  flags: {
    'Great match today. [Follow us on Instagram]!':
      'Great match today. For [[what they get, and how often]], follow us on Instagram!',
    '[Please give our page a like].': 'For [[what they get, and how often]], please give our page a like.',
    'Big day. [Follow us for more]!': 'Big day. For [[what they get, and how often]], follow us for more!',
    'New flavours, old van. [Like us on Facebook].':
      'New flavours, old van. For [[what they get, and how often]], like us on Facebook.',
  },
  allows: [
    'Follow us for ferry delays, posted ten minutes before you leave home.',
    'Follow our steps below and the router restarts in a minute.',
    'Follow the recipe and leave out the salt.',
  ],
} satisfies Rule;
