import type { Rule } from '../../engine/rule';

export default {
  category: 'channel',
  severity: 'note',
  match: [
    '(from | with love from)? all of us (here)? at {name}',
    'from (all | everyone) (of us)? (here)? at [{name} | our]',
    '[we | {name}] {be} celebrating ([national | international | world] _1-3 [day | week | month] | {hashtag})',
    '^^ (a)? (very)? happy ([national | international | world] _1-3 [day | week | month] | {hashtag}) from',
  ],
  unless: { in: 'post', match: ['{gain}', '{howto}', '{thanks}', '{asked}', '"?"'] },
  says: 'The calendar gave the reason. What is in it for your reader?',
  why: 'On such days every feed says the same. A post is kept for what it gives.',
  rewrites: [
    { label: 'Add something to take away', text: '{match}. [[One thing readers can do or use today]]' },
  ],
  flags: {
    'Happy #CoffeeDay [from everyone at our] roastery!':
      'Happy #CoffeeDay from everyone at our. [[One thing readers can do or use today]] roastery!',
  },
  allows: ['On World Sight Day you can have your eyes tested for free.'],
} satisfies Rule;
