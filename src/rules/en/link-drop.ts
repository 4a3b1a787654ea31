import type { Rule } from '../../engine/rule';

export default {
  category: 'channel',
  severity: 'note',
  kind: 'post',
  match: [
    '^ (a | our | my)? (brand)? new (blog)? [post | blog | blogpost | episode | video | vlog | reel | podcast | article] (is)? (now)? [up | out | live | alert | online | on the blog | on our blog | on my blog | ":" | "!"]',
    '[our | my] (latest | newest | new | weekly) (blog)? [post | blog | blogpost | episode | video | vlog | reel | podcast | newsletter | issue] {be} (now)? [up | out | live | online | here | available]',
  ],
  unless: { in: 'near', match: ['{serves}'] },
  says: 'It is out. What would the reader know after it?',
  why: 'One sentence of the content does more for a reader than the notice that content exists.',
  rewrites: [
    {
      label: 'Give them one line of it',
      text: 'What you can take away: [[the line worth knowing]].',
      scope: 'before',
    },
  ],
  flags: {
    '[New blog post is up]!': 'What you can take away: [[the line worth knowing]]. New blog post is up!',
    '[Our latest episode is out], go listen.':
      'What you can take away: [[the line worth knowing]]. Our latest episode is out, go listen.',
    '[New video alert] 🎬': 'What you can take away: [[the line worth knowing]]. New video alert 🎬',
  },
  allows: [
    'New blog post: how to prune roses in March without losing a bud.',
    'My new video doorbell is out of battery again.',
    'Is your new podcast episode out yet? I liked the one about bees.',
  ],
} satisfies Rule;
