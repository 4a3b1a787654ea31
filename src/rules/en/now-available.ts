import type { Rule } from '../../engine/rule';

export default {
  category: 'announce',
  severity: 'note',
  kind: 'post',
  match: [
    '^ {cap} _0-5 [is | are] (now | officially | finally | also) [live | available | out | open | here | streaming] (on | in | at | for)?',
    '^ (all)? new in {cap}',
    '^ now [live | available | in stores | open | streaming] [: | on | in | at | !]',
  ],
  unless: { in: 'post', match: ['{serves}', '{you}'] },
  says: 'It exists now. What is it good for?',
  why: 'Readers keep what helps them; that it is available tells them only where it is.',
  rewrites: [{ label: 'Say what it is good for', text: 'You can now [[do what with it]].', scope: 'before' }],
  flags: {
    '[Harbour Pass is now available on] every pier.':
      'You can now [[do what with it]]. Harbour Pass is now available on every pier.',
    '[The Tern album is finally out]!': 'You can now [[do what with it]]. The Tern album is finally out!',
    '[Now live:] the ferry map': 'You can now [[do what with it]]. Now live: the ferry map',
  },
  allows: [
    'The ferry map is now live, so you can see which boat is late.',
    'The road is now open again in both directions. Thank you for waiting.',
    'Is the pool open in March?',
  ],
} satisfies Rule;
