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
  rewrites: [{ label: 'Say whom it suits', text: '{match}: [[whom it suits, and why]]' }],
  flags: {
    'The first print run [sold out in hours].':
      'The first print run sold out in hours: [[whom it suits, and why]].',
    'Spring boxes are [flying off the shelves] 🌱':
      'Spring boxes are flying off the shelves: [[whom it suits, and why]] 🌱',
    'Hurry, seats [are going fast].': 'Hurry, seats are going fast: [[whom it suits, and why]].',
  },
  allows: [
    'Tickets are going fast, so you can join the waiting list here.',
    'Summer is going fast, the plums are in.',
    'Did the show sell out?',
  ],
} satisfies Rule;
