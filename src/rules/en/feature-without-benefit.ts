import type { Rule } from '../../engine/rule';

export default {
  category: 'reader',
  severity: 'note',
  kind: 'post',
  match: [
    "[our | {product} | {name} | {name} 's | the new] _0-4 (now)? [features | supports | includes | comes with | is equipped with | boasts | offers | integrates | combines | is built with | is powered by | delivers | provides]",
    "[we | {name}] (now)? [support | added | have added | offer | provide | provides | integrate | 've added] (for)? [a | an | the | new | {num} | {word}]",
    '(is)? (now)? (designed | engineered | built | made) to [deliver | provide | meet | withstand | perform]',
  ],
  except: ['we support you', 'offers? (of)? help'],
  unless: {
    in: 'near',
    match: ['{serves}', '{you}', 'so that', 'without', 'because'],
  },
  says: 'It has this. What is easier for the reader with it?',
  why: 'A feature is an answer; readers recognise it when the question stands beside it.',
  rewrites: [
    { label: 'Add what gets easier', text: 'You can now [[do what more easily]].', scope: 'before' },
  ],
  flags: {
    '[Our app now supports] bulk upload.':
      'You can now [[do what more easily]]. Our app now supports bulk upload.',
    '[The new van features] a wooden deck.':
      'You can now [[do what more easily]]. The new van features a wooden deck.',
    '[We added a] third oven.': 'You can now [[do what more easily]]. We added a third oven.',
  },
  allows: [
    'Our app now supports bulk upload: drop 200 receipts at once and you are done.',
    'The vet added a stitch.',
    'What features does your ideal bike have?',
  ],
} satisfies Rule;
