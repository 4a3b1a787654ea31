import type { Rule } from '../../engine/rule';

export default {
  category: 'reader',
  severity: 'warn',
  match: ['^ [we | our | {name} | i] {word}'],
  threshold: 3,
  unless: { in: 'post', match: ['{you}', '"?"', '{thanks}', '{howto}', '{gain}', '{asked}'] },
  says: 'Sentence after sentence begins with us. The reader waits outside.',
  why: 'Posts that speak to "you" involve readers more (Cruz, Leonhardt and Pezzuti 2017).',
  rewrites: [
    { label: 'Give the reader one sentence', text: '[[What a reader can do, learn or answer]]. {match}' },
  ],
  flags: {
    '[We bake] at five. [We sell] by eight. [Our shop] is on Elm Street.': '?',
  },
  allows: [
    'We bake at five. We sell by eight. You can pick yours up till noon.',
    'We lost. We cried. Thank you for singing anyway.',
    'Our bus broke down. Our driver ran. Our fault; ask me for your refund.',
  ],
} satisfies Rule;
