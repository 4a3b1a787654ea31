import type { Rule } from '../../engine/rule';

export default {
  category: 'brag',
  severity: 'note',
  kind: 'post',
  when: 'nudge',
  match: [
    '[{name} | {product} | we | our | i | my] _1-8',
    '[proud | proudly | honored | honoured | thrilled | excited | pleased | delighted | humbled | grateful] [to | of | that | by | for] _0-6',
    '[won | wins | winning | awarded | named | ranked | recognized | recognised | selected | nominated | featured | earned | earns | received | receives | achieved | reached | celebrates | celebrating | marks | congratulations to] _0-5',
    '[joined | joins | spoke | speaks | speaking | discussed | discusses | met with | visited | hosted | hosts | attended | presented | shared | shares] _1-6',
    '(over | more than | nearly)? {num} (+ | k | million)? _0-1 [years | countries | locations | employees | people | customers | members | followers | downloads | awards | stores | partners]',
  ],
  unless: { in: 'before', match: ['{serves}', '{you}'] },
  says: 'Here the story is ours. Where does the reader come in?',
  why: 'People look for themselves in what they read; a sentence with only its author in it gives them no place.',
  rewrites: [
    {
      label: 'Say what it changes for them',
      text: 'For you: [[what changes]].',
      scope: 'before',
    },
  ],
  flags: {
    '[Ferndale opened its second bakery on Monday].':
      'For you: [[what changes]]. Ferndale opened its second bakery on Monday.',
    'Last year [we planted four thousand trees].':
      'For you: [[what changes]]. Last year we planted four thousand trees.',
    'It was a big day, and [our choir sang at the town hall].':
      'For you: [[what changes]]. It was a big day, and our choir sang at the town hall.',
  },
  allows: [
    'We moved the stop, so you no longer cross the road.',
    'You asked for bread before work. We open at six.',
    'The ferry is back at six.',
  ],
} satisfies Rule;
