import type { Rule } from '../../engine/rule';

export default {
  category: 'channel',
  severity: 'warn',
  kind: 'post',
  match: [
    '(so | and | please)? stay tuned (to [our | this | my] _0-2 {page} | here | everyone | folks | guys | for more | for updates | for details)? (_0-1 [updates | news | details | info])?',
    '[keep | have] (an | your) [eye | eyes] (out | peeled)? (on [our | my | this] _0-2 {page} | on our socials)',
    'watch [our | this | my] [page | feed | socials | channel | stories]',
    '[look out | be on the lookout] for (more)? [our | from us]',
  ],
  except: ['stay tuned [to the | to your] [radio | station | weather | local]'],
  unless: { in: 'near', match: ['{gain}', '{howto}'] },
  says: 'Readers will not wait by the feed. When does it come?',
  why: 'Asking people to keep watching serves the channel. A date lets them come back when it suits them.',
  rewrites: [
    { label: 'Give the day', text: 'On [[which day]] you will [[get or see what]]' },
    { label: 'Leave it out', text: '' },
  ],
  flags: {
    'Line-up soon. [Stay tuned]!': 'Line-up soon. On [[which day]] you will [[get or see what]]!',
    '[Keep an eye on our page] for the draw.': 'On [[which day]] you will [[get or see what]] for the draw.',
    'The vote is close; [stay tuned for updates].':
      'The vote is close; on [[which day]] you will [[get or see what]].',
  },
  allows: [
    'Stay tuned to your local radio station during the flood.',
    'The piano stays in tune if you keep it away from the heater.',
    'Keep an eye on your blood sugar after the flu jab.',
  ],
} satisfies Rule;
