import type { Rule } from '../../engine/rule';

export default {
  category: 'hype',
  severity: 'note',
  kind: 'post',
  match: [
    "[last chance | act now | act fast | hurry | do n't wait | before it 's too late | before it 's gone | while stocks last | while supplies last | limited time only | limited time offer | for a limited time | limited edition | selling fast]",
    '(very)? limited [spots | seats | places | tickets | spaces | availability | capacity]',
    '(spots | seats | places | spaces) (are)? (very)? [limited | filling up | going fast | filling fast]',
  ],
  unless: { in: 'post', match: ['{serves}', 'deadline'] },
  says: 'The clock pushes. Is there a reason besides the clock?',
  why: 'Hurry without a reason makes readers wary; a real deadline with a use helps them.',
  rewrites: [
    {
      label: 'A deadline with a use',
      text: 'Until [[when]] you can still [[get or do what]].',
      scope: 'before',
    },
  ],
  flags: {
    '[Last chance] to see our winter show!':
      'Until [[when]] you can still [[get or do what]]. Last chance to see our winter show!',
    'Founders club is open. [Limited spots]!':
      'Founders club is open. Until [[when]] you can still [[get or do what]]. Limited spots!',
    '[Act now], stock is moving.':
      'Until [[when]] you can still [[get or do what]]. Act now, stock is moving.',
  },
  allows: [
    'Last chance to claim your heating grant: you need a bill and ten minutes.',
    'Hurry slowly, my gran says. Why is she always right?',
    'No need to hurry, the desk is open all night.',
  ],
} satisfies Rule;
