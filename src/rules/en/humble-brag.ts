import type { Rule } from '../../engine/rule';

export default {
  category: 'humblebrag',
  severity: 'strong',
  kind: 'post',
  match: [
    '[i | we | {name}] {be} {very}? (honored and | honoured and | proud and)? [humbled | speechless | lost for words | floored] [to | by | that | at]',
    '^ {very}? (honored and | honoured and | grateful and)? humbled [to | by | that | and]',
    '[humbled and [honored | honoured | grateful | proud] | [honored | honoured | grateful | proud] and humbled] (to | by | that)?',
    '[i | we] {have} been [fortunate | lucky | blessed] enough to',
    '[#humblebrag | humble brag | humblebrag]',
    "[i | we] [do n't | did n't] (really)? deserve (this | such) (award | honor | honour | attention | praise)",
  ],
  unless: {
    in: 'sentence',
    match: ['[passing | funeral | veterans]', 'your [kindness | letters]', 'humbled by your'],
  },
  says: 'Modesty wrapped round an honour: readers hear both, believe neither.',
  why: 'A humblebrag is liked less than a plain boast, because it sounds insincere (Sezer, Gino and Norton 2018).',
  rewrites: [
    {
      label: 'Say it plainly',
      text: '[[What happened, and who helped]].',
      scope: 'sentence',
    },
  ],
  flags: {
    "[I'm so humbled to] be named one of the top ten founders.": '[[What happened, and who helped]].',
    '[Honoured and humbled to] receive the Golden Spade from the mayor.':
      '[[What happened, and who helped]].',
    '[We have been lucky enough to] sell out every night.': '[[What happened, and who helped]].',
  },
  allows: [
    'Humbled by your letters: I have read every one and will answer.',
    'The coach was humbled by a team of nine-year-olds.',
    'A humble pie recipe: how to use up the peel.',
  ],
} satisfies Rule;
