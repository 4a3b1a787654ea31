import type { Rule } from '../../engine/rule';

export default {
  category: 'bait',
  severity: 'note',
  match: [
    '[to enter | to win | how to enter | want to win | for a chance to win | a chance to win | win a] _0-6 [follow | like | retweet | rt | tag | share | repost | comment]',
    '(follow | like | retweet | rt | tag | share | repost) _0-8 (for a chance to win | to win | to enter | for your chance | to be entered)',
  ],
  says: 'Followers won by a prize leave with it. Who is it for?',
  why: 'A prize draws people who want the prize; bait of this kind is shown less (Facebook 2017).',
  rewrites: [
    {
      label: 'Ask for something worth reading',
      text: 'To enter, tell us [[something other readers would enjoy]]',
    },
  ],
  flags: {
    '[Follow us and tag two friends to win] a hamper!': '?',
    'Giveaway: [like and retweet for a chance to win].': '?',
    '[Want to win tickets? Follow] and share.': '?',
  },
  allows: [
    'To win at chess, follow the pawns.',
    'Raffle tickets are £2 at the door; the kitchen gets it all.',
    'Who do you want to win tonight?',
  ],
} satisfies Rule;
