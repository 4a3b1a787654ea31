import type { Rule } from '../../engine/rule';

export default {
  category: 'channel',
  severity: 'warn',
  kind: 'post',
  match: [
    '^ (please | and | do | so)? subscribe (now | today)? ([to | for] [our | my] _0-3 {page} | on {network})? $',
    "(please | and | don't forget to | do not forget to | remember to | so)? subscribe [to | for] [our | my] _0-3 {page}",
    "(please | and | don't forget to | do not forget to | remember to)? [hit | smash | click | press] (the | that) [subscribe | like | bell | notification | notifications | follow] (button | bell | icon)?",
    'turn on (your | our | post)? notifications',
    '(please)? sign up (for | to) [our | my] {page}',
    'like (,)? (comment)? (,)? (share)? (,)? and subscribe',
  ],
  except: ['[who | i | you | we | they] subscribe'],
  unless: { in: 'near', match: ['{gain}', '{howto}', '[free | weekly | daily | every]', 'to get'] },
  says: 'The bell rings for the channel. What does it bring?',
  why: 'People let a channel interrupt them for a clear return: what comes, how often, for whom.',
  rewrites: [{ label: 'Say what arrives', text: 'To get [[what, and how often]], {match|lower}' }],
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
    'Please ring at the side door, the front bell is broken.',
  ],
} satisfies Rule;
