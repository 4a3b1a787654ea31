import type { Rule } from '../../engine/rule';

export default {
  category: 'reader',
  severity: 'note',
  kind: 'post',
  match: ['^ [we | our | {name}] {word}'],
  threshold: 3,
  unless: { in: 'post', match: ['{serves}', '{you}'] },
  says: 'Sentence after sentence begins with us. Where is the reader?',
  why: 'Posts that speak to “you” involve readers more (Cruz, Leonhardt and Pezzuti 2017).',
  rewrites: [
    {
      label: 'Give the reader one sentence',
      text: 'If you [[who they are, or what they need]], this is for you.',
      scope: 'before',
    },
  ],
  flags: {
    '[We bake] at five. [We sell] by eight. [Our shop] is on Elm Street.':
      'If you [[who they are, or what they need]], this is for you. We bake at five. We sell by eight. Our shop is on Elm Street.',
    '[We met] in May. [We signed] in June. [We open] in July.':
      'If you [[who they are, or what they need]], this is for you. We met in May. We signed in June. We open in July.',
    '[Our roof] is new. [Our walls] are new. [We are] proud.':
      'If you [[who they are, or what they need]], this is for you. Our roof is new. Our walls are new. We are proud.',
  },
  allows: [
    'We bake at five. We sell by eight. You can pick yours up till noon.',
    'We lost. We cried. Thank you for singing anyway.',
    'We broke down. We walked. Our feet hurt: what would you have done?',
  ],
} satisfies Rule;
