import type { Rule } from '../../engine/rule';

export default {
  category: 'announce',
  severity: 'note',
  kind: 'post',
  match: [
    '^ introducing !yourself',
    '^ (and)? presenting [our | the | {name} | {product}]',
    '^ meet [our | the] [new | newest | latest | all-new | next]',
    '[say | say hello | saying hello] to [our | the] [new | newest | latest | all-new]',
    '^ announcing [our | the | {name} | a]',
  ],
  unless: { in: 'near', match: ['{gain}', '{howto}', '"?"'] },
  says: 'The new thing has the stage. What does the reader get?',
  why: 'A name means nothing yet to the person reading. What it does for them does.',
  rewrites: [{ label: 'What they can do with it', text: '[[What readers can do now]]. {match}' }],
  flags: {
    '[Introducing the] Harbour Pass.': '[[What readers can do now]]. Introducing the Harbour Pass.',
    '[Meet our newest] flavour: salted plum.':
      '[[What readers can do now]]. Meet our newest flavour: salted plum.',
    '[Say hello to our new] delivery vans 🚐':
      '[[What readers can do now]]. Say hello to our new delivery vans 🚐',
  },
  allows: [
    'Introducing the Harbour Pass: you can now ride all day for £4.',
    'How do you feel about introducing solid food at five months?',
    'Meet the new neighbours? Bring bread, it works every time.',
  ],
} satisfies Rule;
