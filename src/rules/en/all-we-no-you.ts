import type { Rule } from '../../engine/rule';

export default {
  category: 'reader',
  severity: 'note',
  kind: 'post',
  match: ['^ [we | our | {name}] {word}'],
  threshold: 3,
  unless: { in: 'post', match: ['{you}', '{serves}'] },
  says: 'Sentence after sentence begins with us. Where is the reader?',
  why: 'Posts that speak to “you” involve readers more (Cruz, Leonhardt and Pezzuti 2017).',
  rewrites: [
    { label: 'Give the reader one sentence', text: '[[What a reader can do, learn or answer]]. {match}' },
  ],
  flags: {
    '[We bake] at five. [We sell] by eight. [Our shop] is on Elm Street.':
      '[[What a reader can do, learn or answer]]. We bake at five. We sell by eight. Our shop is on Elm Street.',
    '[We met] in May. [We signed] in June. [We open] in July.':
      '[[What a reader can do, learn or answer]]. We met in May. We signed in June. We open in July.',
    '[Our roof] is new. [Our walls] are new. [We are] proud.':
      '[[What a reader can do, learn or answer]]. Our roof is new. Our walls are new. We are proud.',
  },
  allows: [
    'We bake at five. We sell by eight. You can pick yours up till noon.',
    'We lost. We cried. Thank you for singing anyway.',
    'We broke down. We walked. Our feet hurt: what would you have done?',
  ],
} satisfies Rule;
