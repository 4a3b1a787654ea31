import type { Rule } from '../../engine/rule';

export default {
  category: 'bait',
  severity: 'note',
  kind: 'post',
  match: [
    '[repost | reshare] (this)? (if | to | with) _0-8',
    '(please)? share (this)? (post)? with [someone who | your network | your friends | a friend who | anyone who | your followers] _0-6',
    'save this (post | thread | video | for later)',
    '[follow | follow me | follow {cap} {cap}?] for more (like this | content | tips | posts | insights | updates)?',
  ],
  except: ['[we | they | to | not] share', 'save this [dog | tree | library]'],
  unless: { in: 'post', match: ['[missing | recall | scam | emergency | flood | evacuation | lost]'] },
  says: 'Readers share what helped them, without being told.',
  why: 'Share bait is shown less (Facebook 2017); a post that is useful travels by itself.',
  rewrites: [
    { label: 'Leave it out', text: '' },
    {
      label: 'Say whom it would help',
      text: 'This may help you if [[in which situation]].',
      scope: 'sentence',
    },
  ],
  flags: {
    'That is my morning. [Repost if it resonates].': 'That is my morning.',
    'Five habits of bakers. [Save this post].': 'Five habits of bakers.',
    '[Share this with someone who bakes].': '',
  },
  allows: [
    'Water is off on Mill Road: share this with your neighbours who are not online.',
    'Save your energy for the hill.',
    'We share with your network provider only what the law asks.',
  ],
} satisfies Rule;
