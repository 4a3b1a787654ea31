import type { Rule } from '../../engine/rule';

export default {
  category: 'bait',
  severity: 'warn',
  kind: 'post',
  match: [
    'tag (a | an | your | someone | some | the | {num} | two | three | that) (friend | friends | mate | mates | someone | person | bestie | colleague | boss | founder | family | people | partner | mom | mum | dad | crew | squad | buddy | fan)? (who | that | you | below | in | to | with | from)?',
    '[send | show] this to (someone | a friend | your | the) _0-2 who',
    'who (would | will) you [bring | tag | take] _0-4 (tag | below)',
  ],
  except: [
    '[price | name | dog | skin | hash] tag',
    'tag (a | your | the) [bag | luggage | cattle | bird | turtle | photo]',
  ],
  unless: { in: 'post', match: ['missing', 'lost', 'recall', 'scam'] },
  says: 'It asks readers to spend their friends. For what?',
  why: 'Tag bait is shown less (Facebook 2017), and people forgive it slowly when it rings for nothing.',
  rewrites: [
    {
      label: 'Ask about them instead',
      text: '[[A question about the friend or the day]]?',
      scope: 'sentence',
    },
  ],
  flags: {
    '[Tag a friend who] needs this pizza!': '[[A question about the friend or the day]]?',
    'Road trip? [Tag your crew below].': 'Road trip? [[A question about the friend or the day]]?',
    '[Tag someone who] never says no to cake 🍰': '[[A question about the friend or the day]]?',
  },
  allows: [
    'Tag your luggage with a phone number, not your address.',
    'Product recall: tag a friend who owns the blue heater.',
    'The price tag was the best part.',
  ],
} satisfies Rule;
