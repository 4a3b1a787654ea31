import type { Rule } from '../../engine/rule';

export default {
  category: 'bait',
  severity: 'strong',
  kind: 'post',
  match: [
    '(just)? [comment | type | write | say | reply | drop] (with)? (a | an | the word)? ["yes" | yes | amen | "me" | me | info | interested | done | ready | link | "1" | {emoji} | 🔥 | \'"\' _1-3 \'"\'] (below | in the comments | and i | if you | if | to get | for the | and we)?',
    'drop (a | an | your) [{emoji} | emoji | heart | like | gm | "hi" | hello] (below | in the comments)?',
    "(let 's | we)? (get | see) (this | how many) (post)? (to)? {num} [likes | comments | shares | retweets]",
    'how many [likes | retweets | rts | shares | comments] (can | for | does)',
  ],
  except: ['[say | said] yes to', 'drop a [pin | line]', '[write | drop | reply] me'],
  unless: { in: 'sentence', match: ['crisis', 'emergency'] },
  says: 'A word typed for the algorithm. What would readers rather say?',
  why: 'Comment bait brings the same word a hundred times and is shown less (Facebook 2017).',
  rewrites: [
    { label: 'Ask a real question', text: '[[A question whose answer you will use]]?', scope: 'sentence' },
  ],
  flags: {
    '[Comment YES] to see the recipe.': '[[A question whose answer you will use]]?',
    '[Drop a 🔥 if you] made it to Friday.': '[[A question whose answer you will use]]?',
    '[How many likes for] our groundsman?': '[[A question whose answer you will use]]?',
  },
  allows: [
    'She said yes to the job and starts on Monday.',
    'Drop me a line when you land.',
    'Comment by 4 May on the plan for your street: the council has to answer.',
  ],
} satisfies Rule;
