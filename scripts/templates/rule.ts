import type { Rule } from '../../engine/rule';

export default {
  category: 'announce',
  severity: 'warn',
  match: ['fill in the words that writers use here', 'fill in [another | a further] way to say the same'],
  says: 'Fill in what readers hear, under 12 words.',
  why: 'Fill in why it matters to the reader, with the source where research has one.',
  rewrites: [{ label: 'Fill in what it does', text: '[[fill in what only the writer knows]]' }],
  flags: {
    'First, [fill in the words that writers use here].': 'First, [[fill in what only the writer knows]].',
    'Then [fill in another way to say the same] today.': 'Then [[fill in what only the writer knows]] today.',
    'And [fill in a further way to say the same] as well.':
      'And [[fill in what only the writer knows]] as well.',
  },
  allows: [
    'Fill in a sentence that looks alike but serves its reader.',
    'Fill in one where the same words mean something else.',
    'Fill in one that a careless rule would flag.',
  ],
} satisfies Rule;
