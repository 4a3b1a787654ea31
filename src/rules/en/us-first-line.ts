import type { Rule } from '../../engine/rule';

export default {
  category: 'reader',
  severity: 'note',
  kind: 'post',
  match: ["^^ [we | our | {name} | {name} 's] {word} {word}?", '^^ at {name} ,'],
  except: ['we all', 'we the people'],
  unless: { in: 'post', match: ['{serves}', '{you}'] },
  says: 'The first words are us, and the reader never comes.',
  why: 'The opening is what a feed shows; "you" draws readers in (Cruz, Leonhardt and Pezzuti 2017).',
  rewrites: [
    {
      label: 'Open with the reader',
      text: 'If you [[who they are, or what they need]], this is for you.',
      scope: 'before',
    },
  ],
  flags: {
    '[We have moved] to Elm Street.':
      'If you [[who they are, or what they need]], this is for you. We have moved to Elm Street.',
    '[Our choir sings] in Leeds on Friday.':
      'If you [[who they are, or what they need]], this is for you. Our choir sings in Leeds on Friday.',
    '[We opened a] second shop.':
      'If you [[who they are, or what they need]], this is for you. We opened a second shop.',
  },
  allows: [
    'We have moved to Elm Street, so you can park at the door.',
    'We all lose keys. A hook by the door helps.',
    'Our choir is looking for a tenor. Is it you?',
  ],
} satisfies Rule;
