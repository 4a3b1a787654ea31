import type { Rule } from '../../engine/rule';

export default {
  category: 'hype',
  severity: 'warn',
  kind: 'post',
  match: [
    '[our | {name}] _0-3 [best | biggest | fastest | greatest | boldest | strongest | most {word} | largest | finest | lightest | smartest | coolest | toughest] _0-4 [ever | yet | in the world | on earth | on the planet | in history | on the market | in the industry | of all time | of the year]',
    '[we | {name}] {be} the [best | biggest | fastest | greatest | largest | finest | hottest | coolest | most {word}] _0-4',
    '[this | it] {be} (officially)? the [best | biggest | greatest | hottest | coolest] _0-4 [of the summer | of the year | in town | on the market | in the industry]',
    '[bigger and better | bigger , better | better than ever | bigger than ever]',
  ],
  except: ['the [least | best] we can', 'our [worst]'],
  unless: { in: 'near', match: ['{serves}', '{you}'] },
  says: 'Every feed says best ever. What is different for the reader?',
  why: 'Superlatives without a measure are read as noise; a figure or a scene is remembered.',
  rewrites: [
    {
      label: 'Say what is different',
      text: 'You will find [[what is new, with a number or a scene]].',
      scope: 'sentence',
    },
  ],
  flags: {
    'Coming to town: [our biggest show yet]!': 'You will find [[what is new, with a number or a scene]].',
    '[We are the best bakery in the valley]!': 'You will find [[what is new, with a number or a scene]].',
    'Summer camp is back, [bigger and better].': 'You will find [[what is new, with a number or a scene]].',
  },
  allows: [
    "What's the best soup you have ever had?",
    'It was the hottest day of the year, so check on your neighbours.',
    'The largest squid in the world is still smaller than a bus.',
  ],
} satisfies Rule;
