import type { Rule } from '../../engine/rule';

export default {
  category: 'announce',
  severity: 'note',
  kind: 'post',
  match: [
    '^ introducing det=([our | the | my] (new | newest | all-new | brand new)?)',
    '^ introducing !yourself',
    '^ (and)? presenting det=[our | the | {name} | {product}]',
    '^ meet det=([our | the] [new | newest | latest | all-new | next])',
    '[say hello | saying hello] to det=([our | the] [new | newest | latest | all-new])',
    '^ announcing det=[our | the | {name} | a]',
  ],
  unless: { in: 'near', match: ['{gain}', '{howto}', '"?"'] },
  says: 'The new thing has the stage. What does the reader get?',
  why: 'A name means nothing yet to the person reading. What it does for them does.',
  rewrites: [
    { label: 'What they can do with it', text: 'You can now [[do what]] with {det}' },
    { label: 'Who it is for', text: 'For [[who needs it]]:' },
    { label: 'Reader first', text: 'You can now [[do what]].', scope: 'before' },
  ],
  flags: {
    '[Introducing the] Harbour Pass.': 'You can now [[do what]] with the Harbour Pass.',
    '[Meet our newest] flavour: salted plum.':
      'You can now [[do what]] with our newest flavour: salted plum.',
    '[Say hello to our new] delivery vans 🚐': 'You can now [[do what]] with our new delivery vans 🚐',
  },
  allows: [
    'Introducing the Harbour Pass: you can now ride all day for £4.',
    'How do you feel about introducing solid food at five months?',
    'Meet the new neighbours? Bring bread, it works every time.',
  ],
} satisfies Rule;
