import type { Rule } from '../../engine/rule';

export default {
  category: 'ask',
  severity: 'warn',
  kind: 'post',
  match: [
    '(please | so | go)? [vote | voting] [for us | for me | for our | for my | for {name} | {name}]',
    '(please)? nominate [us | me | our | {name}]',
    "[we | i] [would love | need | want | really need | are asking for | are counting on | 'd love | would appreciate] your [vote | votes | nomination]",
    '(please)? vote [every day | daily | as often as] _0-3',
    '[help us | help me] [win | become | be named | take home]',
  ],
  except: ['vote for our [children | future | planet]'],
  unless: { in: 'near', match: ['{gain}', 'because you', '"?"', 'so that'] },
  says: 'The prize is ours. What would the voter win?',
  why: 'A favour is easier to give when it does something for the giver or for others.',
  rewrites: [
    {
      label: 'Say what a vote changes for them',
      text: 'If you want [[what changes for the voter]]: {match|lower}',
    },
  ],
  flags: {
    '[Vote for us] in the Best Pub Garden poll!':
      'If you want [[what changes for the voter]]: vote for us in the Best Pub Garden poll!',
    'Finals tonight. [We need your votes].':
      'Finals tonight. If you want [[what changes for the voter]]: we need your votes.',
    '[Help us win] Shop Window of the Year.':
      'If you want [[what changes for the voter]]: help us win Shop Window of the Year.',
  },
  allows: [
    'Vote for the new crossing if you want a safe way to school.',
    'Have you voted? Polls close at ten.',
    'Vote for us? Read first what we did about the buses.',
  ],
} satisfies Rule;
