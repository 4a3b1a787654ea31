import type { Rule } from '../../engine/rule';

export default {
  category: 'brag',
  severity: 'warn',
  kind: 'post',
  match: [
    'i {have}? {be}? {lately}? [got promoted | been promoted | promoted to | graduated | aced | nailed | crushed | landed my | passed my | closed my | completed my | earned my | made partner]',
    'i {be} (now | officially | finally | happy to be) (a | an | the)? (new | youngest | first | certified | senior | proud)? {exec}',
    '(so | very)? proud of [myself | what i | how far i | all i | everything i | how much i]',
    '[not to | hate to] [brag | boast]',
    'i [built | grew | made | turned] _0-6 [from zero to | from nothing | from scratch | in just | in only | by the age of | at age]',
    '^ (i)? [got promoted | passed my _1-3 exam | earned my _1-3 | got certified | got accepted | got my degree]',
    '[vp | ceo | founder | millionaire | director] [at | by] {num}',
    'i {lately}? [closed | sold | generated | earned | booked] (over | more than)? {num} _0-4 [month | year | week | days | sales | revenue]',
  ],
  except: ['passed my [phone | keys]'],
  unless: { in: 'near', match: ['{serves}'] },
  says: 'Readers hear the score. What could they take from it?',
  why: 'Boasting makes others like and believe us less than we expect (Scopelliti et al. 2015).',
  rewrites: [
    { label: 'Pass on what worked', text: 'One thing you can try: [[what got me there]].', scope: 'before' },
    { label: 'Thank who helped', text: 'Thank you to [[who helped, and how]].', scope: 'before' },
  ],
  flags: {
    '[I got promoted] today.': 'One thing you can try: [[what got me there]]. I got promoted today.',
    '[So proud of everything I] achieved this year.':
      'One thing you can try: [[what got me there]]. So proud of everything I achieved this year.',
    'Look at me: [VP at 28].': 'One thing you can try: [[what got me there]]. Look at me: VP at 28.',
  },
  allows: [
    'I passed my driving test on the fifth try. What got you through yours?',
    'Thank you, Mrs Lund: I graduated because you stayed late on Tuesdays.',
    'So proud of my sister, who finished nursing school.',
  ],
} satisfies Rule;
