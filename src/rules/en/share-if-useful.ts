import type { Rule } from '../../engine/rule';

export default {
  category: 'bait',
  severity: 'note',
  match: [
    '(♻️ | ♻)? (like | follow | save)? (, | and)? (follow)? (, | and)? [repost | reshare] (this)? (if | to | with | for | so)',
    '(please)? share (this)? (post)? with [someone who | your network | your friends | a friend who | everyone | a colleague | anyone who | your followers]',
    'save this (post | thread | video | for later)',
    '[follow | follow me | follow {cap} {cap}? (,)? {cap}?] for more (like this | content | tips | posts | insights | updates)?',
  ],
  unless: { in: 'post', match: ['missing', 'recall', 'scam', 'emergency', 'flood', 'evacuat~', 'lost dog'] },
  says: 'Readers share what helped them, without being told.',
  why: 'Share bait is shown less (Facebook 2017); a post that is useful travels by itself.',
  rewrites: [
    { label: 'Leave it out', text: '' },
    { label: 'Say whom it would help', text: 'This may help [[whom, in which situation]]' },
  ],
  flags: {
    'That is my morning. [Repost if] it resonates.': '?',
    'Five habits of bakers. [Save this post].': '?',
    '[Share this with someone who] needs it.': '?',
  },
  allows: [
    'Water is off on Mill Road: share this with your neighbours who are not online.',
    'Save this number: 0800 123, the night nurse.',
    'We share with your network provider only what the law asks.',
  ],
} satisfies Rule;
