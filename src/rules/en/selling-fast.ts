import type { Rule } from '../../engine/rule';

export default {
  category: 'vanity',
  severity: 'note',
  kind: 'post',
  match: [
    '[sold out | selling out] [in | within] _0-2 [minutes | hours | days | {num}]',
    "[is | are | 're | 's] (already)? [selling | going] (so)? fast",
    'flying off the shelves',
    '{num} (+)? [copies | units | tickets | spots | pre-orders] (already)? [sold | gone | claimed | taken]',
  ],
  except: ['[battery | time | summer] {be} going (down)? fast'],
  unless: { in: 'near', match: ['{serves}', '{you}'] },
  says: 'Others bought. Is it right for this reader?',
  why: 'Pressure may sell once. What the thing is good for brings people back.',
  rewrites: [
    { label: 'Say whom it suits', text: 'It is for you if you [[need or like what]].', scope: 'before' },
  ],
  flags: {
    'The first print run [sold out in hours].':
      'It is for you if you [[need or like what]]. The first print run sold out in hours.',
    'Spring boxes are [flying off the shelves] 🌱':
      'It is for you if you [[need or like what]]. Spring boxes are flying off the shelves 🌱',
    'Hurry, seats [are going fast].':
      'It is for you if you [[need or like what]]. Hurry, seats are going fast.',
  },
  allows: [
    'Tickets are going fast, so you can join the waiting list here.',
    'Summer is going fast, the plums are in.',
    'Did the show sell out?',
  ],
} satisfies Rule;
