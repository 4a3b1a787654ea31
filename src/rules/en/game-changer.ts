import type { Rule } from '../../engine/rule';

export default {
  category: 'hype',
  severity: 'warn',
  kind: 'post',
  match: [
    '{us} _0-8 [game-changer | game changer | gamechanger | game-changing | game changing | paradigm shift | quantum leap]',
    '^ _0-5 [is | are] (a | the) (true | real | total)? [game-changer | game changer | gamechanger | revolution]',
    '[{us} | this | that | it] _0-5 [change~ | changing] (absolutely)? [everything | the game | the world | the industry | the course of]',
    '{us} _0-4 [revolutionary | groundbreaking | ground-breaking | breakthrough | life-changing | world-changing | disruptive] {word}',
    '{us} _0-6 [revolutionize~ | revolutionise~ | disrupt~] [the | how | your | an | our]',
  ],
  except: ['disrupt~ [traffic | service | sleep | the bus]', 'change the world cup'],
  unless: { in: 'near', match: ['{serves}'] },
  says: 'Big words, no picture. What will the reader notice first?',
  why: 'Readers have met many revolutions; one small, true change is easier to believe.',
  rewrites: [
    { label: 'Say what changes first', text: 'You can now [[do what, without what]].', scope: 'sentence' },
  ],
  flags: {
    '[Our new bench is a game-changer].': 'You can now [[do what, without what]].',
    'Mark my words: [this app will change everything].': 'You can now [[do what, without what]].',
    '[We revolutionize the] way people buy soap.': 'You can now [[do what, without what]].',
  },
  allows: [
    'The revolutionary war began in April.',
    'Roadworks will disrupt traffic on Mill Lane.',
    'Was the vaccine a game-changer in your ward?',
  ],
} satisfies Rule;
