import type { Rule } from '../../engine/rule';

export default {
  category: 'bait',
  severity: 'strong',
  kind: 'post',
  match: [
    '(just | and)? [comment | type | reply] (with)? (the word)? (“)? [yes | amen | interested | me | info] (”)? (below | in the comments | and i | if you | if | to get | for the | and we | to see)? _0-4',
    '(just)? comment (with)? (the word)? “ _1-3 ” (below | in the comments | and | if)? (i will | we will | to get | for | you)? _0-5',
    '[comment | reply] with (a | an) {emoji} _0-5',
    '[drop | leave] (a | an | your | some)? [{emoji} | emoji | heart | like | gm] (below | in the comments | if)? _0-5',
    "[how many | can we get | let's get] {num}? [likes | retweets | rts | shares | comments] (can | for | does)? _0-3",
  ],
  except: ['drop a [pin | line]', 'comment by'],
  unless: { in: 'sentence', match: ['crisis', 'emergency'] },
  says: 'A word typed for the algorithm. What would readers rather say?',
  why: 'Comment bait brings the same word a hundred times and is shown less (Facebook 2017).',
  rewrites: [
    { label: 'Ask a real question', text: '[[A question whose answer you will use]]?', scope: 'sentence' },
  ],
  flags: {
    '[Comment YES to see the recipe].': '[[A question whose answer you will use]]?',
    'My price list? [Comment “PRICE” and I will send it].':
      'My price list? [[A question whose answer you will use]]?',
    '[Drop a 🔥 if you made it to Friday].': '[[A question whose answer you will use]]?',
  },
  allows: [
    'She said yes to the job and starts on Monday.',
    'Drop me a line when you land.',
    'Comment by 4 May on the plan for your street: the council has to answer.',
  ],
} satisfies Rule;
