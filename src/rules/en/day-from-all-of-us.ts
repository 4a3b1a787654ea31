import type { Rule } from '../../engine/rule';

export default {
  category: 'channel',
  severity: 'note',
  kind: 'post',
  match: [
    'from (all | everyone) (of us)? (here)? at [{name} | our | the]',
    'from all of us (here)?',
    'from (all of)? (the | our) (whole | entire)? team (here)? at {name}',
    '[we | {name}] {be} celebrating [national | international | world] _1-3 [day | week | month]',
  ],
  unless: { in: 'post', match: ['{serves}', '[sorry | condolences | funeral | families]'] },
  says: 'The calendar gave the reason. What does your reader get?',
  why: 'On such days every feed says the same. A post is kept for what it gives.',
  rewrites: [
    { label: 'Add something to take away', text: 'Today you can [[do, get or try what]].', scope: 'before' },
  ],
  flags: {
    'Happy #CoffeeDay [from everyone at our] roastery!':
      'Today you can [[do, get or try what]]. Happy #CoffeeDay from everyone at our roastery!',
    'Merry Christmas [from all of us]!':
      'Today you can [[do, get or try what]]. Merry Christmas from all of us!',
    '[We are celebrating World Bee Day] at the depot.':
      'Today you can [[do, get or try what]]. We are celebrating World Bee Day at the depot.',
  },
  allows: [
    'On World Sight Day you can have your eyes tested for free.',
    'From all of us who were stuck on platform 2: thank you, driver of the 7:10.',
    'She is celebrating her tenth day without a cigarette.',
  ],
} satisfies Rule;
