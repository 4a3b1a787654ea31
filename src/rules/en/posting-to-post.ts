import type { Rule } from '../../engine/rule';

export default {
  category: 'channel',
  severity: 'warn',
  kind: 'post',
  match: [
    '(just)? [checking in | popping in | popping on | dropping in | dropping by | stopping by] to say [hi | hello | hey]',
    '(just)? [thought | figured] [we | i] (would | should | had better)? [post | share something | say hello | check in]',
    '[we | i] [should | must | need to | have to | ought to | are supposed to] [post | tweet | be posting] (more | something | here | regularly | daily | on {network})',
    "(another | time for | here is | here's) (another | our | my | the)? [obligatory | mandatory | daily | weekly | regular | monthly] [post | tweet | update | selfie]",
    '[keep | keeping] (the | our | this) [page | feed | algorithm] [active | alive | happy]',
    '[for | feed | feeding] the algorithm',
  ],
  except: ['[tell | told | ask] [us | me | you] to post'],
  unless: { in: 'near', match: ['{gain}', '{howto}'] },
  says: 'If there is no why, the post can wait.',
  why: 'Posting because one should post serves the calendar. Readers come back for a reason of their own.',
  rewrites: [
    { label: 'Give today a reason', text: 'Today you can [[use, try or learn what]].', scope: 'sentence' },
  ],
  flags: {
    '[Just popping in to say hi] from the workshop!': 'Today you can [[use, try or learn what]].',
    '[Time for our weekly update]. All well here.':
      'Today you can [[use, try or learn what]]. All well here.',
    'Marketing says [we should post more], so here is our office dog.':
      'Today you can [[use, try or learn what]].',
  },
  allows: [
    'You should post your CV as a PDF, not as a photo.',
    'We have to post your new card to the address on file.',
    'The weekly update on the burst pipe: water is back on Mill Road.',
  ],
} satisfies Rule;
