import type { Rule } from '../../engine/rule';

export default {
  category: 'channel',
  severity: 'warn',
  match: [
    '(please | and | do | remember to)? subscribe (now | today)? ([to | for] (our | my | the) _0-3 {page} | on {network} | {url})?',
    "(do | please)? (not | n't)? (forget to)? (hit | smash | click | press | ring) (the | that) (subscribe | like | bell | notification | notifications | follow) (button | bell | icon)?",
    'turn on (your | our | post)? notifications',
    '(please)? (sign up | sign-up) [for | to] [our | my] {page}',
    'like (,)? (comment)? (,)? (share)? (,)? and subscribe',
  ],
  except: ['subscribe to the [idea | view | theory | notion]', '[who | i | you | we | they | to] subscribe'],
  unless: { in: 'near', match: ['{gain}', '{howto}', 'subscribe to get'] },
  says: 'The bell rings for the channel. What does it bring the reader?',
  why: 'People let a channel interrupt them for a clear return: what comes, how often, for whom.',
  rewrites: [
    { label: 'Say what arrives', text: 'To get [[what, and how often]], {match|lower}' },
    { label: 'Leave it out', text: '' },
  ],
  flags: {
    'New video up. [Subscribe to our channel]!':
      'New video up. To get [[what, and how often]], subscribe to our channel!',
    "[Don't forget to hit the bell].": "To get [[what, and how often]], don't forget to hit the bell.",
    '[Sign up for our newsletter] at the door.':
      'To get [[what, and how often]], sign up for our newsletter at the door.',
  },
  allows: [
    'Subscribe to our channel and you get the bus times every morning at six.',
    "I don't subscribe to the idea that tests must be slow.",
    'Please ring the bell at the side door, the front one is broken.',
  ],
} satisfies Rule;
