import type { Rule } from '../../engine/rule';

export default {
  category: 'bait',
  severity: 'note',
  kind: 'post',
  match: [
    '[to enter | to win | how to enter | for a chance to win | a chance to win] _0-6 [follow | like | retweet | rt | tag | share | repost | comment]',
    '[follow | like | retweet | rt | tag | share | repost] _0-8 [for a chance to win | to win | to enter | for your chance | to be entered]',
    '[follow | like | retweet] (us | me | {mention})? (,)? [like | retweet | rt | and] _0-4 [to win | giveaway | giveaways]',
  ],
  except: ['to win at'],
  says: 'Followers won by a prize leave with it.',
  why: 'A prize draws people who want the prize; bait of this kind is shown less (Facebook 2017).',
  rewrites: [
    {
      label: 'Ask for something worth reading',
      text: 'To take part, tell us [[something other readers would enjoy]].',
      scope: 'sentence',
    },
  ],
  flags: {
    '[Follow us and tag two friends to win] a hamper!':
      'To take part, tell us [[something other readers would enjoy]].',
    'Giveaway: [like and retweet for a chance to win].':
      'To take part, tell us [[something other readers would enjoy]].',
    'A hamper is waiting. [To enter please share] this post.':
      'A hamper is waiting. To take part, tell us [[something other readers would enjoy]].',
  },
  allows: [
    'To win at chess, follow the pawns.',
    'Raffle tickets are £2 at the door; the kitchen gets it all.',
    'Who do you want to win tonight?',
  ],
} satisfies Rule;
