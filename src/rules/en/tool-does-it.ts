import type { Rule } from '../../engine/rule';

export default {
  category: 'people',
  severity: 'note',
  kind: 'post',
  match: [
    '[our | {name} | the {name}] (new | smart | own | {word})? {machine} (now | will | can)? [helps | enables | empowers | allows | connects | delivers | drives | powers | supports | transforms | automates | handles | answers | engages | provides | makes]',
    '[powered | driven | enabled] by (our | {name})? _0-2 [ai | technology | data | algorithm | machine learning | artificial intelligence]',
  ],
  unless: { in: 'near', match: ['{serves}', '{you}'] },
  says: 'The tool acts, people are absent. Who is helped by whom?',
  why: 'Readers trust people who answer for what a tool does.',
  rewrites: [{ label: 'Say who is helped', text: 'You can [[do what with it]].', scope: 'before' }],
  flags: {
    '[Our platform connects] growers and shops.':
      'You can [[do what with it]]. Our platform connects growers and shops.',
    '[Our new chatbot answers] at night.': 'You can [[do what with it]]. Our new chatbot answers at night.',
    'A coffee order [powered by our AI].': 'You can [[do what with it]]. A coffee order powered by our AI.',
  },
  allows: [
    'Our app helps you find an open chemist at night.',
    'What does your favourite tool do?',
    'The tool that makes the thread is called a die.',
  ],
} satisfies Rule;
