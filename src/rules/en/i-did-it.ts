import type { Rule } from '../../engine/rule';

export default {
  category: 'brag',
  severity: 'warn',
  kind: 'post',
  match: [
    'i {have}? {be}? {lately}? (been)? [promoted to | got promoted | graduated (from | with | top) | aced | nailed | crushed | landed (a | my) | passed my | scored (a | an | {num}) | bought my | sold my | closed my]',
    'i {be} (now | officially | finally) (a | an | the)? (new | youngest | first | certified | senior | proud)? {exec}',
    '{very}? proud of [myself | what i | how far i | all i | everything i | how much i]',
    "(not to | do n't mean to | i do n't like to | hate to) [brag | boast | toot my own horn]",
    'i (have)? [built | grew | made | turned] _0-6 (from (zero | nothing | scratch) to | in just | in only | by the age of | at age)',
    '[at | by] (the age of)? {num} [i | i was | i had | i became]',
    '(i)? made (over | more than)? {num} (k)? [in | last | this] [a | one | month | week | day | year | {num}]',
  ],
  except: ['i passed my [phone | keys]', 'not to brag about {you}'],
  unless: { in: 'near', match: ['{thanks}', '{howto}', '{gain}', '"?"', 'you too'] },
  says: 'Readers hear the score. What could they take from it?',
  why: 'Boasting makes others like and believe us less than we expect (Scopelliti et al. 2015).',
  rewrites: [
    { label: 'Pass on what worked', text: 'One thing you can try: [[what got me there]].', scope: 'before' },
    { label: 'Thank who helped', text: 'Thank you to [[who helped, and how]].', scope: 'before' },
  ],
  flags: {
    '[I got promoted] today. VP at 28!':
      'One thing you can try: [[what got me there]]. I got promoted today. VP at 28!',
    '[So proud of everything I] achieved this year.':
      'One thing you can try: [[what got me there]]. So proud of everything I achieved this year.',
    "[I'm officially a certified director] of my own studio.":
      "One thing you can try: [[what got me there]]. I'm officially a certified director of my own studio.",
  },
  allows: [
    'I passed my driving test on the fifth try. What got you through yours?',
    'Thank you, Mrs Lund: I graduated because you stayed late on Tuesdays.',
    'So proud of my sister, who finished nursing school.',
  ],
} satisfies Rule;
