import type { Rule } from '../../engine/rule';

export default {
  category: 'bait',
  severity: 'note',
  kind: 'post',
  match: [
    '[which | what] _0-2 of our _0-6 ?',
    'which {product} _0-6 ?',
    'what do you [love | like | enjoy] [most | best]? about [us | our | {name} | {product}]',
    "^ [who's ready | who is ready | who else is ready | are you ready | are you excited] for [our | the | {name} | {hashtag} | tonight | this] _0-6 ?",
    "^ [who's | who is] [watching | tuning in | coming | joining us] _0-4 ?",
  ],
  says: 'The question asks for praise of us. What of theirs?',
  why: 'Questions about readers’ own lives get answers; questions about our goods get likes at best.',
  rewrites: [
    {
      label: 'Ask about their life',
      text: '[[A question about their day, in which this has a place]]?',
      scope: 'sentence',
    },
  ],
  flags: {
    '[Which of our flavours is your favourite?]':
      '[[A question about their day, in which this has a place]]?',
    '[What do you love most about our] park?': '[[A question about their day, in which this has a place]]?',
    "[Who's ready for tonight?]": '[[A question about their day, in which this has a place]]?',
  },
  allows: [
    'Which of these stains can you not get out? We test three on Friday.',
    'Which bus do you take, and how late is it?',
    'What would make our waiting room easier with a pram?',
  ],
} satisfies Rule;
